package org.frontdoor.central.agencies;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An agency's own GeoReport v2 server, and how central speaks to it.
///
/// @param url up to what stands before `/requests.json`
/// @param jurisdiction `jurisdiction_id`, where it needs one
/// @param key `api_key`, where it needs one
public record Endpoint(
        String agency,
        String url,
        @Nullable String jurisdiction,
        @Nullable String key,
        Options options,
        int failures) {

    /// What is agreed with the agency.
    ///
    /// @param xml it speaks no JSON
    /// @param contact customers' names, phones and mail addresses go with their cases, as the agency may see them
    /// @param idempotent it makes one request of what has one `Idempotency-Key`: a lost answer is asked for by
    ///     sending the same again
    /// @param codes theirs for ours; empty where they are the same
    public record Options(boolean xml, boolean contact, boolean idempotent, List<Code> codes) {
        public Options {
            codes = List.copyOf(codes);
        }
    }

    /// One line of the table of codes.
    /// @param service ours; empty for cases that have none
    /// @param question of that service; empty where the line is about the service itself
    public record Code(String service, String question, String theirs) {}

    /// Their code of a service; nothing where they have none.
    Optional<String> service(@Nullable String ours) {
        if (options.codes.isEmpty()) {
            return Optional.ofNullable(ours);
        }
        return code(ours == null ? "" : ours, "");
    }

    /// Their code of a question.
    String question(@Nullable String service, String ours) {
        return code(service == null ? "" : service, ours).orElse(ours);
    }

    private Optional<String> code(String service, String question) {
        return options.codes.stream()
                .filter(code ->
                        code.service.equals(service) && code.question.equals(question) && !code.theirs.isEmpty())
                .map(Code::theirs)
                .findFirst();
    }

    String format() {
        return options.xml ? "xml" : "json";
    }

    /// Never the key.
    @Override
    public String toString() {
        return "Endpoint[" + agency + "]";
    }
}
