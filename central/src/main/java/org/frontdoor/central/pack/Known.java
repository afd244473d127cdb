package org.frontdoor.central.pack;

import java.util.OptionalInt;
import java.util.Set;

/// The codes of a table, for other files to be held against. Where the table has mistakes, a code may be
/// missing because of them: then what names it is counted and told in one line, so that the cause is not lost
/// among what follows from it.
final class Known {
    private final String file;
    private final String what;
    private final Set<String> codes;
    private final Findings findings;
    private final OptionalInt mistake;
    private int unchecked;

    /// @param file the table's, which has been read
    /// @param what a code of it stands for, with its article: `an agency`
    Known(String file, String what, Set<String> codes, Findings findings) {
        this.file = file;
        this.what = what;
        this.codes = Set.copyOf(codes);
        this.findings = findings;
        this.mistake = findings.lastError(file);
    }

    /// Whether the code is wrong for certain.
    boolean lacks(String code) {
        if (codes.contains(code)) {
            return false;
        }
        unchecked += mistake.isPresent() ? 1 : 0;
        return mistake.isEmpty();
    }

    /// To be called once all files were read.
    void tellUnchecked() {
        if (unchecked > 0) {
            findings.warning(
                    file,
                    mistake.orElse(0),
                    "because of the mistakes here, %s %s in other files could not be checked; mend them and check again"
                            .formatted(unchecked == 1 ? "1 mention of" : "%,d mentions of".formatted(unchecked), what));
        }
    }
}
