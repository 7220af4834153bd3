package org.papergraph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/// Papers in memory, and the naive answers that the searches must give on them.
@NullMarked
record Papers(List<Byline> bylines) implements BylineSource {
  static Papers of(Byline... bylines) {
    return new Papers(List.of(bylines));
  }

  static Byline paper(String id, int year, String... authors) {
    List<Signer> signers = Arrays.stream(authors).map(author -> new Signer(author, 1)).toList();
    return new Byline(id, signers.size(), year, signers);
  }

  static Papers random(Random random, int authors, int papers) {
    List<Byline> bylines = new ArrayList<>();
    for (int p = 0; p < papers; p++) {
      List<Signer> signers = new ArrayList<>();
      int size = 1 + random.nextInt(random.nextInt(6) == 0 ? 5 : 3);
      for (int k = 0; k < size; k++) {
        signers.add(new Signer(author(random.nextInt(authors)), (1 + random.nextInt(4)) / 4.0));
      }
      bylines.add(new Byline("p" + p, 0, random.nextInt(4) * 1000, signers));
    }
    return new Papers(bylines);
  }

  static String author(int number) {
    return "author:" + (char) ('a' + number);
  }

  @Override
  public Collection<Byline> bylinesOf(Collection<String> authors) {
    return bylines.stream()
        .filter(byline -> byline.signers().stream().anyMatch(s -> authors.contains(s.author())))
        .toList();
  }

  Set<String> authors() {
    Set<String> authors = new TreeSet<>();
    bylines.forEach(byline -> byline.signers().forEach(s -> authors.add(s.author())));
    return authors;
  }

  List<Byline> joint(String a, String b) {
    return bylines.stream().filter(byline -> isOn(byline, a) && isOn(byline, b)).toList();
  }

  int jointPapers(String a, String b, TiePolicy policy) {
    return a.equals(b) ? 0 : (int) joint(a, b).stream().filter(policy::admits).count();
  }

  boolean tied(String a, String b, TiePolicy policy) {
    return jointPapers(a, b, policy) >= policy.minJointPapers();
  }

  private static boolean isOn(Byline byline, String author) {
    return byline.signers().stream().anyMatch(s -> s.author().equals(author));
  }
}
