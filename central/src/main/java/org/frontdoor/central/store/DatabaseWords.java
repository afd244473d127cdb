package org.frontdoor.central.store;

import java.util.Locale;

/// Says what an operator can do about a database that does not open. No address part that could hold a password.
final class DatabaseWords {
    private DatabaseWords() {}

    static String of(String url, Throwable failure) {
        String all = messages(failure).toLowerCase(Locale.ROOT);
        String place = url.replaceAll("[?;].*", "").replaceFirst("^jdbc:h2:file:", "");
        if (all.contains("already in use") || all.contains("may be already in use")) {
            return "The database " + place
                    + " is open in another program. Close the other Frontdoor, or choose another folder with --data.";
        }
        if (all.contains("encryption error")) {
            return "The key does not fit the database " + place + ". Put back the one that belongs to it.";
        }
        if (all.contains("password authentication") || all.contains("wrong user name or password")) {
            return "The database " + place + " refused the user or password. Check --db-user and --db-password-file.";
        }
        if (all.contains("does not exist") && all.contains("database")) {
            return "The server answers, but there is no such database: " + place + ". Create it, or correct --db.";
        }
        if (all.contains("connection refused")
                || all.contains("unknownhost")
                || all.contains("timed out")
                || all.contains("connection attempt failed")) {
            return "No database answers at " + place + ". Start it, or correct --db.";
        }
        if (all.contains("no space") || all.contains("disk full") || all.contains("space left")) {
            return "The disk is full: " + place + " cannot grow. Free some space and start again.";
        }
        if (all.contains("read-only")
                || all.contains("read only")
                || all.contains("permission denied")
                || all.contains("accessdenied")
                || all.contains("access denied")) {
            return "The database " + place
                    + " cannot be written to. Give this user the right to write there, or choose another folder.";
        }
        if (all.contains("unsupported url")
                || all.contains("failed to get driver")
                || all.contains("suitable driver")) {
            return "«" + place
                    + "» is no JDBC address that Frontdoor knows. Use jdbc:postgresql://… or jdbc:h2:file:….";
        }
        return "The database " + place + " does not open: " + rootWords(failure);
    }

    private static String messages(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            all.append(at.getClass().getSimpleName())
                    .append(' ')
                    .append(at.getMessage())
                    .append('\n');
        }
        return all.toString();
    }

    private static String rootWords(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
