package org.frontdoor.central.pack;

/// The text of one file of a pack, with the way to say what is wrong in it.
///
/// @param file inside the pack
/// @param text decoded, without a byte order mark
public record PackPage(String file, String text, Findings findings) {

    public void error(int line, String message) {
        findings.error(file, line, message);
    }

    public void warning(int line, String message) {
        findings.warning(file, line, message);
    }

    /// The name without folders and without its ending: `abandoned-auto` of `questions/abandoned-auto.yaml`.
    public String stem() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
