package org.frontdoor.app.ui.failure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A short code for a failure that stays the same when it happens again: `where:root cause:whole chain`, four
/// characters each.
///
/// Built from types and method names only, never from messages or line numbers: those change, and may hold personal
/// data.
public record FailureCode(String text) {
    private static final int RADIX = 32;
    private static final int TWENTY_BITS = 0xfffff;
    private static final int LENGTH = 4;

    public static FailureCode of(Throwable failure) {
        List<Throwable> chain = FailureTrace.chain(failure);
        Throwable root = chain.getLast();
        StackTraceElement[] frames = root.getStackTrace();
        String where = frames.length == 0 ? "" : frames[0].getClassName() + "." + frames[0].getMethodName();
        String types = chain.stream().map(each -> each.getClass().getName()).collect(Collectors.joining(","));
        return new FailureCode(part(where) + ":" + part(root.getClass().getName()) + ":" + part(types));
    }

    private static String part(String words) {
        String digits = Integer.toString(words.hashCode() & TWENTY_BITS, RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }
}
