package org.frontdoor.app.imports.articles;

/// Something about a file that the person who imports must know.
///
/// @param line from 1, or 0 when it concerns the file as a whole
/// @param error whether something was not read because of it
/// @param words what it is and what to do
public record Remark(String file, int line, boolean error, String words) {
    static Remark error(String file, int line, String words) {
        return new Remark(file, line, true, words);
    }

    static Remark warning(String file, int line, String words) {
        return new Remark(file, line, false, words);
    }

    /// As compilers print it, so that editors jump to the place.
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + (error ? "error" : "warning") + ": " + words;
    }
}
