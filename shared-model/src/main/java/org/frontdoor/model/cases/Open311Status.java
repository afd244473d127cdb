package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a case is to Open311 (GeoReport v2): open or closed, and why in `status_notes`. One table, read both ways.
public enum Open311Status {
    RECEIVED(State.OPEN, "received", CaseStatus.NEW, null),
    ASSIGNED(State.OPEN, "assigned", CaseStatus.ASSIGNED, null),
    IN_PROGRESS(State.OPEN, "in progress", CaseStatus.IN_PROGRESS, null),
    ON_HOLD(State.OPEN, "on hold", CaseStatus.ON_HOLD, null),
    WORK_DONE(State.CLOSED, "work done", CaseStatus.CLOSED, Resolution.Kind.WORK_DONE),
    NO_ACTION(State.CLOSED, "no action", CaseStatus.CLOSED, Resolution.Kind.NO_ACTION),
    REFERRED(State.CLOSED, "referred", CaseStatus.CLOSED, Resolution.Kind.REFERRED),
    DUPLICATE(State.CLOSED, "duplicate", CaseStatus.CLOSED, Resolution.Kind.DUPLICATE),
    CUSTOMER_INFORMED(State.CLOSED, "customer informed", CaseStatus.CLOSED, Resolution.Kind.CUSTOMER_INFORMED);

    /// The two that Open311 knows.
    public enum State {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("closed")
        CLOSED;

        /// As Open311 writes it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final State state;
    private final String reason;
    private final CaseStatus status;
    private final Resolution.@Nullable Kind resolution;

    Open311Status(State state, String reason, CaseStatus status, Resolution.@Nullable Kind resolution) {
        this.state = state;
        this.reason = reason;
        this.status = status;
        this.resolution = resolution;
    }

    /// The row of a case.
    public static Open311Status of(Case found) {
        var end = found.resolution();
        return of(found.status(), end == null ? null : end.kind());
    }

    /// The row of a status.
    ///
    /// @param resolution how it ended, exactly when it is closed
    /// @throws IllegalArgumentException for a pair that no case can have
    public static Open311Status of(CaseStatus status, Resolution.@Nullable Kind resolution) {
        return Arrays.stream(values())
                .filter(row -> row.status == status && row.resolution == resolution)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case is " + status + " with " + resolution));
    }

    /// The row that another system means.
    ///
    /// @param state `open` or `closed`, in any case of letters
    /// @param notes its `status_notes`, which begin with the reason and may go on
    /// @return empty when the state is neither, or when it is closed and the notes do not say how: closing
    ///     without an outcome is refused here too, so somebody must say it. Open without a known reason is
    ///     [#RECEIVED]
    public static Optional<Open311Status> read(String state, String notes) {
        var words = notes.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        var wanted = Arrays.stream(State.values())
                .filter(known -> known.code().equals(state.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
        return wanted.flatMap(known -> Arrays.stream(values())
                .filter(row -> row.state == known && words.startsWith(row.reason))
                .findFirst()
                .or(() -> known == State.OPEN ? Optional.of(RECEIVED) : Optional.empty()));
    }

    public State state() {
        return state;
    }

    /// Why, in two English words at most; the first words of `status_notes`.
    public String reason() {
        return reason;
    }

    public CaseStatus status() {
        return status;
    }

    /// How it ended, exactly when it is closed.
    public Optional<Resolution.Kind> resolution() {
        return Optional.ofNullable(resolution);
    }
}
