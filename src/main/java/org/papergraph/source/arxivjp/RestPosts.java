package org.papergraph.source.arxivjp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Category;
import org.papergraph.source.JsonPlace;
import org.papergraph.source.Page;
import org.papergraph.source.PrintedCategories;
import org.papergraph.source.UnreadableCaptureException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds the posts in an answer of WordPress's REST API (`/wp-json/wp/v2/posts`): a list of posts,
/// or one. Categories are known where the answer embeds their names (`_embed=wp:term`).
final class RestPosts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The labels as they stand, or as JSON writes other letters than ASCII's.
  private static final Pattern LABEL = Pattern.compile("要約|(?i:\\\\u8981\\\\u7d04)");

  private RestPosts() {}

  /// Whether a JSON text that begins so is such an answer.
  static boolean recognises(String beginning) {
    return beginning.contains("\"rendered\"") && LABEL.matcher(beginning).find();
  }

  static List<RawPost> in(Page page) throws UnreadableCaptureException {
    JsonNode answer;
    try {
      answer = JSON.readTree(page.text());
    } catch (JacksonException e) {
      throw new UnreadableCaptureException(
          "is no whole answer of WordPress, %s: %s: fetch it again"
              .formatted(JsonPlace.of(e.getLocation()), JsonPlace.reason(e)));
    }
    List<RawPost> posts = new ArrayList<>();
    for (JsonNode post : answer.isArray() ? answer : JSON.createArrayNode().add(answer)) {
      posts.add(read(post, posts.size() + 1));
    }
    return posts;
  }

  private static RawPost read(JsonNode post, int number) {
    String place = post.path("id").isIntegralNumber() ? "post-" + post.get("id") : "post " + number;
    String title = text(post.path("title").path("rendered"));
    JsonNode content = post.path("content").path("rendered");
    if (!content.isString()) {
      return RawPost.defective(place, title, "has no content: ask for its field \"content\"");
    }
    List<Line> body = HtmlLines.of(Jsoup.parse(content.stringValue()).body());
    return new RawPost(place, title, body, categories(post), null);
  }

  private static List<Category> categories(JsonNode post) {
    List<Category> categories = new ArrayList<>();
    for (JsonNode terms : post.path("_embedded").path("wp:term")) {
      for (JsonNode term : terms) {
        String name = text(term.path("name"));
        if (name != null && term.path("taxonomy").asString("").equals("category")) {
          categories.addAll(PrintedCategories.of(name, false));
        }
      }
    }
    return categories;
  }

  private static @Nullable String text(JsonNode html) {
    String text = html.isString() ? Line.fold(Jsoup.parse(html.stringValue()).text()) : "";
    return text.isEmpty() ? null : text;
  }
}
