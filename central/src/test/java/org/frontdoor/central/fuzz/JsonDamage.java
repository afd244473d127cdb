package org.frontdoor.central.fuzz;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Spoils JSON: in what it says, in its text, in its bytes.
final class JsonDamage {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// What may stand where a value is: JSON that means something else, JSON at its limits, and no JSON.
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-0.0",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"\":null}",
            "\"\"",
            "-1",
            "2147483648",
            "9223372036854775808",
            "1.5",
            "1e999",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(990),
            "9".repeat(100_000),
            "0." + "1".repeat(2_000),
            "\"\\ud800\"",
            "\"x\\udc00\"",
            "\"\\ud83d\\ud83d\"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\0\"",
            "\"\\uZZZZ\"",
            "\"\\x\"",
            "\"tab\there\"",
            "NaN",
            "-Infinity",
            "0x10",
            "01",
            ".5",
            "+1",
            "tru",
            "[1,]",
            "/* */1",
            "'x'",
            "{\"a\":1,\"a\":2}",
            "{\"id\":\"x\",\"id\":1}",
            nested("[", "]", 900),
            nested("[", "]", 1_100),
            nested("[", "", 50_000),
            nested("{\"a\":", "}", 950),
            nested("{\"a\":", "", 20_000));

    private final Dice dice;

    JsonDamage(Dice dice) {
        this.dice = dice;
    }

    private static String nested(String open, String close, int depth) {
        return open.repeat(depth) + (close.isEmpty() ? "" : "1") + close.repeat(depth);
    }

    private interface Slot {
        void put(String raw);
    }

    /// Spoils a tree here and there, and maybe its text.
    byte[] spoiled(ObjectNode tree) {
        int kind = dice.below(10);
        if (kind < 6) {
            for (int i = dice.below(2); i >= 0; i--) {
                spoil(tree);
            }
        }
        String text = tree.toString();
        if (kind == 6) {
            text = doubled(tree, text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return kind < 7 ? bytes : bytes(text, bytes);
    }

    private void spoil(ObjectNode tree) {
        List<Slot> slots = new ArrayList<>();
        slots(tree, slots);
        if (!slots.isEmpty()) {
            dice.any(slots).put(value());
        }
    }

    private String value() {
        return switch (dice.below(10)) {
            case 0, 1, 2 -> JSON.textNode(dice.any(OddTexts.ALL)).toString();
            case 3 -> "\"" + "\\ud83d\\ude42".repeat(dice.below(50_000)) + "\"";
            default -> dice.any(VALUES);
        };
    }

    private static void slots(ObjectNode object, List<Slot> slots) {
        object.properties().forEach(property -> {
            slots.add(raw -> object.putRawValue(property.getKey(), new RawValue(raw)));
            slots.add(raw -> object.remove(property.getKey()));
            inside(property.getValue(), slots);
        });
    }

    private static void inside(Object value, List<Slot> slots) {
        if (value instanceof ObjectNode object) {
            slots(object, slots);
        } else if (value instanceof ArrayNode array) {
            slots.add(raw -> array.addRawValue(new RawValue(raw)));
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                slots.add(raw -> array.set(at, JSON.rawValueNode(new RawValue(raw))));
                inside(array.get(i), slots);
            }
        }
    }

    /// The same name twice, in front with something else.
    private String doubled(ObjectNode tree, String text) {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? text : "{\"" + dice.any(names) + "\":" + value() + "," + text.substring(1);
    }

    private byte[] bytes(String text, byte[] bytes) {
        return switch (dice.below(12)) {
            case 0, 1 -> Arrays.copyOf(bytes, dice.below(bytes.length));
            case 2, 3 -> garbled(bytes);
            case 4 -> joined(bytes, dice.bytes(1 + dice.below(40)));
            case 5 -> joined(bytes, bytes);
            case 6 ->
                text.getBytes(dice.any(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("UTF-32"),
                        StandardCharsets.UTF_16BE));
            case 7 -> joined("\uFEFF".getBytes(StandardCharsets.UTF_8), bytes);
            case 8 ->
                dice.any("", " ", "\0", "[]", "null", "\"x\"", "1", "{", "}", "[" + text + "]", "<a/>")
                        .getBytes(StandardCharsets.UTF_8);
            case 9 -> joined(" \n".repeat(dice.below(100_000)).getBytes(StandardCharsets.UTF_8), bytes);
            case 10 -> replaced(bytes, new byte[] {(byte) 0xC0, (byte) 0xAF, (byte) 0xED, (byte) 0xA0, (byte) 0x80});
            default -> dice.bytes(dice.below(2_000));
        };
    }

    /// Some bytes are others.
    byte[] garbled(byte[] bytes) {
        byte[] garbled = bytes.clone();
        for (int i = dice.below(5); i >= 0 && garbled.length > 0; i--) {
            garbled[dice.below(garbled.length)] = (byte) dice.below(256);
        }
        return garbled;
    }

    private byte[] replaced(byte[] bytes, byte[] by) {
        int at = dice.below(bytes.length);
        return joined(Arrays.copyOf(bytes, at), joined(by, Arrays.copyOfRange(bytes, at, bytes.length)));
    }

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
