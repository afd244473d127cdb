package org.frontdoor.model.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.frontdoor.model.cases.Open311Status.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Open311StatusTest {

    @ParameterizedTest
    @EnumSource
    void everyRowIsReadBackAsItself(Open311Status row) {
        assertEquals(Optional.of(row), Open311Status.read(row.state().code(), row.reason()));
        assertEquals(row, Open311Status.of(row.status(), row.resolution().orElse(null)));
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusAndResolutionHasItsRow(CaseStatus status) {
        if (status == CaseStatus.CLOSED) {
            for (var kind : Resolution.Kind.values()) {
                assertEquals(State.CLOSED, Open311Status.of(status, kind).state());
            }
            assertThrows(IllegalArgumentException.class, () -> Open311Status.of(status, null));
        } else {
            assertEquals(State.OPEN, Open311Status.of(status, null).state());
            assertThrows(IllegalArgumentException.class, () -> Open311Status.of(status, Resolution.Kind.WORK_DONE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, '', RECEIVED",
        "open, something else, RECEIVED",
        "Open, In-Progress since Monday, IN_PROGRESS",
        "closed, Duplicate of 26 0004 1814, DUPLICATE",
        "' closed ', work_done, WORK_DONE"
    })
    void readsWhatOtherSystemsWrite(String state, String notes, Open311Status row) {
        assertEquals(Optional.of(row), Open311Status.read(state, notes));
    }

    @Test
    void closedWithoutAnOutcomeSaysNothing() {
        assertEquals(Optional.empty(), Open311Status.read("closed", ""));
        assertEquals(Optional.empty(), Open311Status.read("closed", "in progress"));
        assertEquals(Optional.empty(), Open311Status.read("pending", "work done"));
    }
}
