package org.frontdoor.model.directory;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.program.Wording;

/// A pantry as tests need it.
public final class SampleListing {
    public static final Listing PANTRY = of(Listing.Status.ACTIVE);

    private SampleListing() {}

    public static Listing of(Listing.Status status) {
        return new Listing(
                Listing.idOf("sample", "pantry"),
                "sample",
                "pantry",
                UUID.fromString("00000000-0000-0000-0000-0000000000aa"),
                null,
                Wording.english("Food pantry"),
                "",
                Wording.english("Groceries for a week."),
                status,
                Listing.Eligibility.ANYBODY,
                Wording.NONE,
                List.of(),
                Wording.NONE,
                List.of(),
                "",
                "",
                List.of(new PhoneLine("503-555-0199", "", "voice", "", List.of())),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                null,
                null);
    }
}
