package org.frontdoor.central.fuzz;

import java.util.List;

/// Texts that broke other programs. Halves of characters are not among them: see [JsonDamage].
final class OddTexts {
    static final List<String> ALL = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "null",
            "NaN",
            "-1",
            "1e999",
            "'",
            "'; DROP TABLE entry; --",
            "\" OR \"\"=\"",
            "%",
            "_%!_%",
            "\\",
            "../../etc/passwd",
            "${jndi:ldap://x}",
            ":site",
            "<scopes>",
            "{0}",
            "%s%n",
            "\r\nX-Injected: yes",
            "\uFEFF",
            "\uFFFF",
            "\u202Eabc",
            "e\u0301".repeat(300),
            "\uD83D\uDC69\u200D\uD83D\uDC67".repeat(50),
            "I\u0307\u0130\u0131\u00DF",
            "x".repeat(257),
            "x".repeat(70_000),
            "a ".repeat(5_000),
            "9".repeat(400),
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
            "f47ac10b-58cc-4372-a567-0e02b2c3d479",
            "{f47ac10b-58cc-4372-a567-0e02b2c3d479}",
            "+999999999-12-31T23:59:59.999999999Z",
            "-999999999-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "+10000-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "-4713-01-01T00:00:00Z",
            "2026-02-30T25:61:61Z",
            "2026-11-28T12:00:00+18:00",
            "1970-01-01",
            "99999999999999999999");

    /// Times that can be read, and that no city knew.
    static final List<String> TIMES = List.of(
            "+999999999-12-31T23:59:59.999999999Z",
            "-999999999-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "+294277-01-09T04:00:55Z",
            "+10000-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "-4713-01-01T00:00:00Z");

    private OddTexts() {}
}
