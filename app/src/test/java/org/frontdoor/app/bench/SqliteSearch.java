package org.frontdoor.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frontdoor.model.knowledge.Article;

/// The rival of search: SQLite's FTS5 in memory, English stems, titles counting most, any word, the last as a
/// beginning.
final class SqliteSearch implements AutoCloseable {
    private static final Pattern BETWEEN = Pattern.compile("\\W+");
    private static final int MOST = 8;

    private final Connection connection;
    private final PreparedStatement search;

    SqliteSearch(List<Article> articles) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (Statement table = connection.createStatement()) {
                table.execute("create virtual table article using fts5(title, keywords, body,"
                        + " tokenize = 'porter unicode61')");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into article values (?, ?, ?)")) {
                for (Article article : articles) {
                    insert.setString(1, article.title());
                    insert.setString(2, String.join(", ", article.keywords()));
                    insert.setString(3, article.body());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            search = connection.prepareStatement(
                    "select rowid from article where article match ? order by bm25(article, 4, 3, 1) limit " + MOST);
        } catch (SQLException trouble) {
            throw new BenchFailure("SQLite: " + trouble.getMessage(), trouble);
        }
    }

    void find(String typed) {
        String words = BETWEEN.splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" OR ", "", "*"));
        if (words.length() <= 1) {
            return;
        }
        try {
            search.setString(1, words);
            try (ResultSet found = search.executeQuery()) {
                while (found.next()) {
                    found.getLong(1);
                }
            }
        } catch (SQLException trouble) {
            throw new BenchFailure("SQLite: " + trouble.getMessage(), trouble);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException trouble) {
            throw new BenchFailure("SQLite: " + trouble.getMessage(), trouble);
        }
    }
}
