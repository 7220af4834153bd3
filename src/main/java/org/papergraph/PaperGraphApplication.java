package org.papergraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program's entry.
@SpringBootApplication
public class PaperGraphApplication {
  public static void main(String[] args) {
    SpringApplication.run(PaperGraphApplication.class, args);
  }
}
