package org.frontdoor.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.frontdoor.app.cli.OneAtATime.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneAtATimeTest {
    @TempDir
    Path data;

    @Test
    void theSecondBringsTheFirstForwardAndTheNextDayIsTheFirstAgain() {
        AtomicInteger came = new AtomicInteger();
        try (OneAtATime one =
                assertInstanceOf(Turn.First.class, OneAtATime.in(data)).one()) {
            one.listen(came::incrementAndGet);
            assertEquals(new Turn.Second(true), OneAtATime.in(data));
            assertEquals(new Turn.Second(true), OneAtATime.in(data));
            assertEquals(2, came.get());
        }
        assertInstanceOf(Turn.First.class, OneAtATime.in(data)).one().close();
    }

    @Test
    void aFirstOneThatDoesNotAnswerIsToldOfAllTheSame() {
        OneAtATime silent =
                assertInstanceOf(Turn.First.class, OneAtATime.in(data)).one();
        try {
            assertEquals(new Turn.Second(false), OneAtATime.in(data));
        } finally {
            silent.close();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "in the way");
        assertInstanceOf(Turn.NoFolder.class, OneAtATime.in(file.resolve("data")));
    }
}
