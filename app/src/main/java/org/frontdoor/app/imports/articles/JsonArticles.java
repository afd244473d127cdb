package org.frontdoor.app.imports.articles;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The articles in a JSON file, one or a list. What is good before a mistake is kept.
final class JsonArticles {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final String file;
    private final Usual usual;
    private final Optional<ArticleFormat> format;
    private final List<Remark> remarks;
    private final List<SourceArticle> articles = new ArrayList<>();

    /// @param format empty to tell it by each article's fields
    JsonArticles(String file, Usual usual, Optional<ArticleFormat> format, List<Remark> remarks) {
        this.file = file;
        this.usual = usual;
        this.format = format;
        this.remarks = remarks;
    }

    List<SourceArticle> read(byte[] bytes) {
        try (JsonParser parser = mapper.getFactory().createParser(bytes)) {
            items(parser);
        } catch (JacksonException e) {
            tell(e.getLocation(), "is no good JSON from here on: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    private void items(JsonParser parser) throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                item(parser);
            } else if (first == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    item(parser);
                }
                if (parser.currentToken() != JsonToken.END_ARRAY) {
                    tell(parser.currentTokenLocation(), "this is no article; a list of articles holds { … } only");
                }
            } else {
                tell(parser.currentTokenLocation(), "holds no articles: write a list [ … ] of { … }");
            }
        } catch (StreamConstraintsException e) {
            tell(parser.currentLocation(), "nests deeper, or holds a longer value, than any article does");
        }
    }

    private void item(JsonParser parser) throws IOException {
        JsonLocation place = parser.currentTokenLocation();
        PlacedJson item = PlacedJson.read(parser);
        boolean govUk = GovUkPage.is(item)
                && format.filter(ArticleFormat.HONOLULU::equals).isEmpty();
        boolean honolulu = HonoluluAnswer.is(item)
                && format.filter(ArticleFormat.GOVUK::equals).isEmpty();
        if (govUk) {
            GovUkPage.read(item, file, usual, remarks).ifPresent(articles::add);
        } else if (honolulu) {
            HonoluluAnswer.read(item, file, usual, remarks).ifPresent(articles::add);
        } else {
            tell(place, "this has neither title and body, as Honolulu's answers, nor details, as GOV.UK's pages");
        }
    }

    private void tell(JsonLocation place, String words) {
        remarks.add(Remark.error(file, place == null ? 0 : place.getLineNr(), words));
    }
}
