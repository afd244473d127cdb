package org.frontdoor.app.shell;

import java.util.ArrayList;
import java.util.List;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.app.ui.theme.ThemeVariant;

/// What the window itself can do, in every room.
final class ShellCommands {
    private static final int KEYED_ROOMS = 9;

    private final ShellModel model;
    private final Texts texts;
    private final Theme theme;
    private final PersonDeeds deeds;

    ShellCommands(ShellModel model, Texts texts, Theme theme, PersonDeeds deeds) {
        this.model = model;
        this.texts = texts;
        this.theme = theme;
        this.deeds = deeds;
    }

    List<Command> all() {
        var all = new ArrayList<Command>();
        for (Room room : model.rooms()) {
            all.add(goTo(room));
        }
        all.add(Command.of("keys", Icons.KEYBOARD, texts.say("command.keys"), this::toggleKeySheet)
                .key("F1")
                .everywhere());
        for (ThemeVariant variant : ThemeVariant.values()) {
            all.add(everywhere(
                    "theme-" + variant,
                    icon(variant),
                    themeWords(variant),
                    () -> theme.variantProperty().set(variant)));
        }
        all.add(everywhere("larger", Icons.TEXT_SIZE, texts.say("command.larger"), () -> step(1))
                .key("Shortcut+Equals"));
        all.add(everywhere("smaller", Icons.TEXT_SIZE, texts.say("command.smaller"), () -> step(-1))
                .key("Shortcut+Minus"));
        for (Language language : Language.values()) {
            all.add(everywhere(
                    "language-" + language,
                    Icons.LANGUAGE,
                    texts.say("command.language", language.ownName()),
                    () -> model.languageProperty().set(language)));
        }
        all.add(everywhere("password", Icons.PASSWORD, texts.say("command.password"), deeds.password()));
        all.add(everywhere("sign-out", Icons.SIGN_OUT, texts.say("command.sign-out"), deeds.signOut()));
        return all;
    }

    private Command goTo(Room room) {
        Command go = everywhere(
                "go-" + room.id(), room.icon(), texts.say("command.go", room.title()), () -> model.open(room.id()));
        int place = model.rooms().indexOf(room) + 1;
        return place <= KEYED_ROOMS ? go.key("Shortcut+" + place) : go;
    }

    private String themeWords(ThemeVariant variant) {
        return switch (variant) {
            case LIGHT -> texts.say("command.theme-light");
            case DARK -> texts.say("command.theme-dark");
            case CONTRAST -> texts.say("command.theme-contrast");
        };
    }

    static Icons icon(ThemeVariant variant) {
        return switch (variant) {
            case LIGHT -> Icons.THEME_LIGHT;
            case DARK -> Icons.THEME_DARK;
            case CONTRAST -> Icons.CONTRAST;
        };
    }

    private void step(int by) {
        List<TextSize> sizes = List.of(TextSize.values());
        int next = Math.clamp(sizes.indexOf(theme.textSizeProperty().get()) + by, 0, sizes.size() - 1);
        theme.textSizeProperty().set(sizes.get(next));
    }

    private void toggleKeySheet() {
        model.keySheetOpenProperty().set(!model.keySheetOpenProperty().get());
    }

    private static Command everywhere(String id, Icons icon, String title, Runnable run) {
        return Command.of(id, icon, title, run).everywhere();
    }
}
