package org.frontdoor.app.ui.text;

/// What follows the key in a call for a text.
///
/// @param keyGoesOn the key is composed: `"step." + code`
/// @param number how many parameters follow
/// @param spread whether a parameter may stand for several
record Arguments(boolean keyGoesOn, int number, boolean spread) {

    /// Reads the source from just behind the key's closing quote to the end of the call.
    static Arguments after(String source, int from) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        var text = new StringBuilder();
        for (int i = from; i < source.length() && depth >= 0; i++) {
            char each = source.charAt(i);
            text.append(each);
            if (each == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += "([{".indexOf(each) >= 0 ? 1 : ")]}".indexOf(each) >= 0 ? -1 : 0;
                commas += each == ',' && depth == 0 ? 1 : 0;
            }
        }
        String rest = text.toString().strip();
        return new Arguments(rest.startsWith("+"), commas, rest.contains(".toArray("));
    }
}
