package org.frontdoor.app.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
    private static final Path MAIN = Path.of("src", "main");

    @Test
    void everyBundleIsWholeInBothLanguagesAndFitsTheCode() throws IOException {
        List<String> problems = new BundleCheck(
                        MAIN.resolve("resources/org/frontdoor/app/texts"), MAIN.resolve("java/org/frontdoor/app"))
                .problems();
        assertEquals(List.of(), problems, () -> "texts to mend:\n" + String.join("\n", problems) + "\n");
    }

    @Test
    void everyKindOfMistakeIsFound(@TempDir Path folder) throws IOException {
        Path bundles = Files.createDirectories(folder.resolve("texts"));
        Path code = Files.createDirectories(folder.resolve("java/desk"));
        Files.writeString(bundles.resolve("desk_en.properties"), "open=Open {0}\nold=Old\nhello=Hello\nwho=Who {0}\n");
        Files.writeString(bundles.resolve("desk_es.properties"), "open=Abrir\nold=Viejo\nwho=Quién {0}\n");
        Files.writeString(
                code.resolve("Desk.java"),
                "texts.say(\"open\", name(1, 2)); texts.say(\"hello\"); texts.say(\"who\"); texts.say(\"gone\");");
        assertEquals(
                List.of(
                        "desk_es.properties has other parameters: open=Abrir",
                        "desk_es.properties lacks: hello=Hello",
                        "desk gives too few parameters: who=Who {0}",
                        "desk_en.properties lacks: gone=",
                        "desk is not used: old=Old"),
                new BundleCheck(bundles, folder.resolve("java")).problems());
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        var language = new SimpleObjectProperty<>(Language.ENGLISH);
        var texts = new Texts("signin", language);
        assertEquals("1,200 of 1,800", texts.say("amount", 1200, 1800L));
        assertEquals("Wait 1 second", texts.count("wait", 1));
        assertEquals("Wait 2 seconds", texts.count("wait", 2));
        language.set(Language.SPANISH);
        assertEquals("Espere 2 segundos", texts.count("wait", 2));
    }

    @Test
    void aFollowedTextChangesWithTheLanguage() {
        var language = new SimpleObjectProperty<>(Language.ENGLISH);
        var name = new Texts("signin", language).follow("name");
        assertEquals("Name", name.get());
        language.set(Language.SPANISH);
        assertEquals("Nombre", name.get());
    }

    @Test
    void anUnknownKeyOrAMissingParameterIsADefect() {
        var texts = new Texts("signin", new SimpleObjectProperty<>(Language.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> texts.say("no-such-key"));
        assertThrows(IllegalArgumentException.class, () -> texts.say("amount", 1));
    }
}
