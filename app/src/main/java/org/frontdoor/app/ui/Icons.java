package org.frontdoor.app.ui;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every icon of the desktop by what it means; a sign has one meaning only, and a meaning one sign.
public enum Icons {
    ADD(Feather.PLUS),
    ADMIN(Feather.TOOL),
    AGENCY(Feather.BRIEFCASE),
    ANNOUNCEMENT(Feather.RADIO),
    ANONYMOUS(Feather.USER_X),
    ANSWERED(Feather.CHECK_SQUARE),
    ARTICLE(Feather.FILE_TEXT),
    ATTACHMENT(Feather.PAPERCLIP),
    ATTENTION(Feather.BELL),
    BACK(Feather.ARROW_LEFT),
    BOARD(Feather.BAR_CHART_2),
    CALENDAR(Feather.CALENDAR),
    CASES(Feather.FOLDER),
    CHANNEL_CHAT(Feather.MESSAGE_CIRCLE),
    CHANNEL_EMAIL(Feather.AT_SIGN),
    CHANNEL_LETTER(Feather.MAIL),
    CHANNEL_PHONE(Feather.PHONE),
    CHANNEL_TEXT(Feather.SMARTPHONE),
    CHANNEL_WALK_IN(Feather.HOME),
    CHANNEL_WEB(Feather.MONITOR),
    CHOSEN(Feather.CHECK),
    CLASSROOM(Feather.BOOK),
    CLOCK(Feather.CLOCK),
    CLOSE(Feather.X),
    COLUMNS(Feather.COLUMNS),
    COMMAND(Feather.COMMAND),
    CONFLICT(Feather.GIT_MERGE),
    CONTACT(Feather.PHONE_CALL),
    CONTRAST(Feather.EYE),
    COPY(Feather.COPY),
    CUSTOMER(Feather.USER),
    DANGER(Feather.ALERT_OCTAGON),
    DELETE(Feather.TRASH_2),
    DESK(Feather.MAP),
    DIRECTORY(Feather.LIFE_BUOY),
    DUPLICATE(Feather.LAYERS),
    EDIT(Feather.EDIT_2),
    EMERGENCY(Feather.PHONE_OUTGOING),
    FEEDBACK(Feather.THUMBS_UP),
    FILTER(Feather.FILTER),
    FINISH(Feather.CHECK_CIRCLE),
    FOLD(Feather.CHEVRON_UP),
    GO(Feather.CHEVRON_RIGHT),
    HELP(Feather.HELP_CIRCLE),
    HISTORY(Feather.ROTATE_CCW),
    HOLD(Feather.PAUSE),
    INFORMATION(Feather.INFO),
    INTERPRETER(Feather.HEADPHONES),
    KEYBOARD(Feather.HASH),
    OPTIONAL(Feather.CIRCLE),
    PASSWORD(Feather.KEY),
    KNOWLEDGE(Feather.BOOK_OPEN),
    LANGUAGE(Feather.GLOBE),
    LINK(Feather.LINK),
    LOCKED(Feather.LOCK),
    MISSING(Feather.ALERT_CIRCLE),
    MORE(Feather.MORE_HORIZONTAL),
    NEXT(Feather.ARROW_RIGHT),
    NOTE(Feather.MESSAGE_SQUARE),
    NOTHING_HERE(Feather.INBOX),
    OFFLINE(Feather.WIFI_OFF),
    ONLINE(Feather.WIFI),
    PEOPLE(Feather.USERS),
    PLACE(Feather.MAP_PIN),
    PRINT(Feather.PRINTER),
    PROMISE(Feather.FLAG),
    QUALITY(Feather.AWARD),
    REFER(Feather.EXTERNAL_LINK),
    REFRESH(Feather.REFRESH_CW),
    REOPEN(Feather.REPEAT),
    SAVE(Feather.SAVE),
    SEARCH(Feather.SEARCH),
    SEND(Feather.SEND),
    SERVER(Feather.SERVER),
    SERVICE(Feather.TAG),
    SETTINGS(Feather.SLIDERS),
    SIGN_IN(Feather.LOG_IN),
    SIGN_OUT(Feather.LOG_OUT),
    STAR(Feather.STAR),
    STATUS(Feather.ACTIVITY),
    TEXT_SIZE(Feather.TYPE),
    THEME_DARK(Feather.MOON),
    THEME_LIGHT(Feather.SUN),
    TRANSFER(Feather.CORNER_UP_RIGHT),
    TRIAGE(Feather.SHUFFLE),
    MERGE(Feather.GIT_PULL_REQUEST),
    SPLIT(Feather.GIT_BRANCH),
    UNDO(Feather.CORNER_UP_LEFT),
    UNFOLD(Feather.CHEVRON_DOWN),
    VIEW(Feather.LIST),
    WARNING(Feather.ALERT_TRIANGLE),
    WORKING(Feather.LOADER),
    WRONG(Feather.THUMBS_DOWN);

    private final Feather sign;

    Icons(Feather sign) {
        this.sign = sign;
    }

    /// A new node of the sign. It is decoration: the words beside it, or the control's accessible text, say the same.
    public FontIcon node() {
        var icon = new FontIcon(sign);
        icon.getStyleClass()
                .addAll("icon", "icon-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.setAccessibleRole(AccessibleRole.NODE);
        icon.setFocusTraversable(false);
        return icon;
    }

    String literal() {
        return sign.getDescription();
    }
}
