package org.papergraph;

import java.util.List;
import org.papergraph.cli.PaperGraphCommand;
import org.papergraph.cli.ParseCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program's entry. Only serving starts Spring: commands answer at once.
@SpringBootApplication
public class PaperGraphApplication {
  private static final String SPRING_PROPERTY = "--[\\w-]+\\.[\\w.-]+=.*";

  public static void main(String[] args) {
    if (args.length == 0 || args[0].matches(SPRING_PROPERTY)) {
      SpringApplication.run(PaperGraphApplication.class, args);
    } else {
      System.exit(PaperGraphCommand.with(List.of(new ParseCommand())).execute(args));
    }
  }
}
