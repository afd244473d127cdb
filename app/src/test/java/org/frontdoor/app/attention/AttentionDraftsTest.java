package org.frontdoor.app.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.Twin;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is half typed over two alike cases is there again after a start, as that over what was not taken.
class AttentionDraftsTest {
    private final SampleCases samples = new SampleCases(3);
    private final CaseRow mine = CaseRow.of(samples.any());
    private final CaseRow other = CaseRow.of(samples.any());
    private final Waiting.Alike alike = new Waiting.Alike(new Twin(mine, other, OptionalLong.empty()));
    private final Waiting.Alike turned = new Waiting.Alike(new Twin(other, mine, OptionalLong.of(3)));

    @TempDir
    Path folder;

    @Test
    void whatIsTypedOverTwinsComesBackAndGoesWhenDealtWith() {
        try (WorkspaceFixture fixture = WorkspaceFixture.in(folder).open()) {
            AttentionDrafts drafts = new AttentionDrafts(fixture.workspace().drafts());
            drafts.type(alike, AttentionController.REASON, "another wall, same");
            drafts.type(alike, AttentionController.REASON, "another wall, same street");
            drafts.type(alike, "other", "x");
            fixture.workspace().drafts().flush();
        }
        try (WorkspaceFixture fixture = WorkspaceFixture.in(folder).open()) {
            AttentionDrafts drafts = new AttentionDrafts(fixture.workspace().drafts());
            assertEquals(
                    Map.of(AttentionController.REASON, "another wall, same street", "other", "x"), drafts.of(alike));
            assertEquals(Map.of(), drafts.of(turned), "of these two, in this order");
            drafts.leave(alike);
            fixture.workspace().drafts().flush();
            assertEquals(List.of(), fixture.workspace().drafts().kept());
        }
    }
}
