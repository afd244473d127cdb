package org.frontdoor.app.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Avatar;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.app.ui.theme.ThemeVariant;

/// Me: who I am, how I like to see things, and the way out.
final class PersonMenu extends MenuButton {
    private final Texts texts;
    private final Lifetime lifetime;

    PersonMenu(ShellModel model, Texts texts, Theme theme, PersonDeeds deeds, Lifetime lifetime) {
        this.texts = texts;
        this.lifetime = lifetime;
        setId("person-menu");
        getStyleClass().add("person-menu");
        lifetime.add(model.personProperty().subscribe(person -> {
            setGraphic(new Avatar(person.name(), Avatar.Size.SMALL));
            setAccessibleText(texts.say("person.menu", person.name()));
        }));
        getItems()
                .setAll(
                        who(model),
                        new SeparatorMenuItem(),
                        variants(theme),
                        sizes(theme),
                        languages(model),
                        new SeparatorMenuItem(),
                        item(
                                "menu-keys",
                                Icons.KEYBOARD,
                                texts.say("command.keys"),
                                () -> model.keySheetOpenProperty().set(true)),
                        item("menu-password", Icons.PASSWORD, texts.say("command.password"), deeds.password()),
                        item("menu-sign-out", Icons.SIGN_OUT, texts.say("command.sign-out"), deeds.signOut()));
    }

    /// A separator, for the keys pass over separators only: the first Down lands on something that can be chosen.
    private static SeparatorMenuItem who(ShellModel model) {
        var name = new Label();
        name.getStyleClass().add("words-strong");
        name.textProperty().bind(model.personProperty().map(Person::name));
        var role = new Label();
        role.getStyleClass().addAll("words-quiet", "words-small");
        role.textProperty().bind(model.personProperty().map(Person::role));
        var face = new VBox(name, role);
        face.getStyleClass().add("person-menu-who");
        var who = new SeparatorMenuItem();
        who.setContent(face);
        return who;
    }

    private Menu variants(Theme theme) {
        Menu menu = menu(Icons.THEME_LIGHT, texts.say("menu.theme"));
        var group = new ToggleGroup();
        for (ThemeVariant each : ThemeVariant.values()) {
            String words = switch (each) {
                case LIGHT -> texts.say("menu.light");
                case DARK -> texts.say("menu.dark");
                case CONTRAST -> texts.say("menu.contrast");
            };
            RadioMenuItem item =
                    radio(words, group, () -> theme.variantProperty().set(each));
            lifetime.add(theme.variantProperty().subscribe(now -> item.setSelected(now == each)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu sizes(Theme theme) {
        Menu menu = menu(Icons.TEXT_SIZE, texts.say("menu.text-size"));
        var group = new ToggleGroup();
        for (TextSize each : TextSize.values()) {
            RadioMenuItem item = radio(
                    texts.say("menu.percent", each.percent()),
                    group,
                    () -> theme.textSizeProperty().set(each));
            lifetime.add(theme.textSizeProperty().subscribe(now -> item.setSelected(now == each)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu languages(ShellModel model) {
        Menu menu = menu(Icons.LANGUAGE, texts.say("menu.language"));
        var group = new ToggleGroup();
        for (Language each : Language.values()) {
            RadioMenuItem item =
                    radio(each.ownName(), group, () -> model.languageProperty().set(each));
            item.setSelected(model.languageProperty().get() == each);
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Menu menu(Icons icon, String words) {
        Node sign = icon.node();
        return new Menu(words, sign);
    }

    private static RadioMenuItem radio(String words, ToggleGroup group, Runnable run) {
        var item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setOnAction(event -> run.run());
        return item;
    }

    private static MenuItem item(String id, Icons icon, String words, Runnable run) {
        var item = new MenuItem(words, icon.node());
        item.setId(id);
        item.setOnAction(event -> run.run());
        return item;
    }
}
