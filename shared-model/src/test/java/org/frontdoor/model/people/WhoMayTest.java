package org.frontdoor.model.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.command.CommandKind;
import org.junit.jupiter.api.Test;

class WhoMayTest {

    /// A new command must be added here: nobody gets a right by accident.
    private static final String TABLE = """
            acknowledge           agent desk lead trainer liaison resolver admin
            add-caller            agent desk lead trainer admin
            add-note              agent desk lead trainer liaison resolver admin
            announce              lead liaison admin
            answer-report         lead liaison admin
            archive-article       lead liaison admin
            change-announcement   lead liaison admin
            change-event          lead admin
            change-status         agent desk lead trainer liaison resolver admin
            declare-event         lead admin
            drop-draft            agent desk lead trainer liaison admin
            edit-case             agent desk lead trainer liaison resolver admin
            end-event             lead admin
            finish-contact        agent desk lead trainer admin
            hand-back-case        lead liaison resolver admin
            hear-agency           resolver
            import-case           lead admin
            let-go                agent desk lead trainer admin
            make-referral         agent desk lead trainer admin
            merge-cases           agent desk lead trainer liaison resolver admin
            note-agency-system    resolver
            note-failed-search    agent desk lead trainer admin
            note-hand-over        resolver
            note-outcome          agent desk lead trainer liaison resolver admin
            note-pick             agent desk lead trainer admin
            open-case             agent desk lead trainer admin
            overrule              agent desk lead trainer admin
            publish-article       lead liaison admin
            reopen-case           agent desk lead trainer liaison resolver admin
            report-article        agent desk lead trainer liaison resolver admin
            resolve-case          agent desk lead trainer liaison resolver admin
            return-article        lead liaison admin
            review-article        lead liaison admin
            route-case            agent desk lead trainer admin
            save-customer         agent desk lead trainer admin
            send-again            lead liaison admin
            settle-difference     lead liaison admin
            split-case            agent desk lead trainer admin
            submit-article        agent desk lead trainer liaison admin
            take-in-hand          agent desk lead trainer admin
            take-their-state      lead liaison admin
            tell-apart            agent desk lead trainer admin
            transfer-case         agent desk lead trainer liaison resolver admin
            undo-merge            agent desk lead trainer liaison resolver admin
            withdraw-announcement lead liaison admin
            write-article         agent desk lead trainer liaison admin
            """;

    @Test
    void eachCommandIsGivenByTheseRoles() {
        var table = ProgramVocabulary.create().commands().stream()
                .sorted((one, two) -> one.name().compareTo(two.name()))
                .map(WhoMayTest::line)
                .collect(Collectors.joining());
        assertEquals(TABLE, table);
    }

    private static String line(CommandKind<?> kind) {
        var roles = Arrays.stream(Role.values())
                .filter(kind.roles()::contains)
                .map(Role::code)
                .collect(Collectors.joining(" "));
        return "%-21s %s\n".formatted(kind.name(), roles);
    }
}
