package org.frontdoor.app.knowledge.write;

import java.util.List;
import java.util.Optional;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;

/// A draft as it is listed.
///
/// @param agency the name of the agency that answers for it
/// @param changedBy what whoever wrote last goes by
/// @param published what it will take the place of
/// @param rights what this person may do with it
/// @param reports of its article that wait for an answer
record DraftLine(
        ArticleDraft draft,
        String agency,
        String changedBy,
        Optional<Article> published,
        Rights rights,
        List<Reported> reports) {

    DraftLine {
        reports = List.copyOf(reports);
    }

    /// @param write write in it, hand it in, throw it away
    /// @param publish let it out, or send it back; a second person's part is theirs where the program wants one
    /// @param keep is one of those who keep this agency's articles
    record Rights(boolean write, boolean publish, boolean keep) {}

    boolean inReview() {
        return draft.state() == ArticleDraft.State.IN_REVIEW;
    }
}
