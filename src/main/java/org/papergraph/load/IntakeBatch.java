package org.papergraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.ingest.Storable;
import org.papergraph.model.PaperRecord;
import org.papergraph.resolution.Attesting;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.paperrecord.PaperRecordWriter;

/// Some parsed records that are encoded together.
final class IntakeBatch implements Callable<IntakeBatch.Result> {
  /// Small enough that their bytes are no huge objects to the garbage collector.
  private static final int MOST_RECORDS = 64;

  /// One for each worker, as its buffers grow to the same size every time.
  private static final ThreadLocal<RecordBlock> BLOCKS = ThreadLocal.withInitial(RecordBlock::new);

  /// Papers of thousands of authors, and abstracts of megabytes, must fit into memory as well.
  private static final long MOST_CHARACTERS = 4_000_000;

  private static final String UNKNOWN = "(rejected)";

  private static final int CHARACTERS_OF_AN_AUTHOR = 200;

  private final List<Item> items = new ArrayList<>(MOST_RECORDS);
  private long characters;

  /// @param number of the record in its capture
  record Item(int capture, String captureName, long number, Parsed parsed) {}

  /// @param provider who published the record, as far as that is known
  /// @param rejected null where the record is accepted
  record Outcome(int capture, String provider, Parsed.@Nullable Rejected rejected) {}

  record Result(List<Outcome> outcomes, PackedBlock block) {}

  void add(Item item) {
    items.add(item);
    if (item.parsed instanceof Parsed.Accepted(PaperRecord paper)) {
      String text = paper.abstractText();
      characters += (text == null ? 0 : text.length()) + 1000;
      characters += (long) CHARACTERS_OF_AN_AUTHOR * paper.authors().size();
      characters += (long) CHARACTERS_OF_AN_AUTHOR * paper.references().size();
    }
  }

  boolean isFull() {
    return items.size() >= MOST_RECORDS || characters >= MOST_CHARACTERS;
  }

  @Override
  public Result call() {
    RecordBlock block = BLOCKS.get();
    block.clear();
    List<Outcome> outcomes = new ArrayList<>(items.size());
    for (Item item : items) {
      outcomes.add(
          switch (item.parsed) {
            case Parsed.Accepted(PaperRecord paper) ->
                new Outcome(item.capture, paper.source().provider(), accept(item, paper, block));
            case Parsed.Rejected rejected -> new Outcome(item.capture, UNKNOWN, rejected);
          });
    }
    return new Result(outcomes, block.packed());
  }

  private static Parsed.@Nullable Rejected accept(Item item, PaperRecord paper, RecordBlock block) {
    String json = PaperRecordWriter.write(paper);
    Optional<String> objection = Storable.objection(paper, json);
    if (objection.isPresent()) {
      return new Parsed.Rejected(
          new Location(item.captureName, "record " + item.number), objection.get());
    }
    block.add(Attesting.attest(paper, json));
    return null;
  }
}
