package org.frontdoor.app.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.frontdoor.app.sync.Drafts;

/// How a person likes their list: kept with their drafts, so encrypted and theirs alone, since a filter may name a
/// customer.
final class CasePreferences {
    private static final String KEY = "preferences/cases";

    private final Drafts drafts;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param columns as last left
    record Kept(List<SavedView> views, List<SavedView.Column> columns) {
        Kept {
            views = List.copyOf(views);
            columns = List.copyOf(columns);
        }
    }

    CasePreferences(Drafts drafts) {
        this.drafts = drafts;
    }

    void keep(Kept wishes) {
        try {
            drafts.keep(KEY, json.writeValueAsString(wishes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("wishes are plain data", e);
        }
    }

    /// What was kept; nothing when there is nothing that this version can read.
    Optional<Kept> kept() {
        return drafts.kept().stream()
                .filter(draft -> draft.key().equals(KEY))
                .reduce((older, newer) -> newer)
                .flatMap(draft -> read(draft.json()));
    }

    private Optional<Kept> read(String kept) {
        try {
            return Optional.of(json.readValue(kept, Kept.class));
        } catch (JsonProcessingException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
