package org.frontdoor.model.picks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.program.Program;

/// What kind of thing a caller was answered with.
public enum Answered {
    @JsonProperty("service")
    SERVICE {
        @Override
        boolean known(String code, Entries entries) {
            return entries.find(Service.KIND, Service.idOf(code)).isPresent();
        }
    },
    /// In whichever language.
    @JsonProperty("article")
    ARTICLE {
        @Override
        boolean known(String code, Entries entries) {
            List<String> languages = entries.find(Program.KIND, Program.theId())
                    .map(Program::languages)
                    .orElse(List.of());
            return Stream.concat(Stream.of("en"), languages.stream())
                    .anyMatch(language -> entries.find(Article.KIND, Article.idOf(code, language))
                            .isPresent());
        }
    };

    /// Whether there is one of this code or slug.
    abstract boolean known(String code, Entries entries);

    /// The wire name.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
