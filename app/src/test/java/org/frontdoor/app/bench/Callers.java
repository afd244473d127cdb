package org.frontdoor.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.customer.SaveCustomer;

/// Customers with phones, and a case of each: requests taken over from elsewhere come without names.
final class Callers {
    static final int COUNT = 2_000;
    private static final int BATCH = 500;

    private Callers() {}

    static String phone(int caller) {
        return "+1503555%04d".formatted(caller);
    }

    static void call(ApiDesk desk) {
        List<UUID> ids =
                IntStream.range(0, COUNT).mapToObj(i -> ApiDesk.newId()).toList();
        send(
                desk,
                i -> new SaveCustomer(
                        ids.get(i),
                        new FieldChange<>(null, "Caller Nguyễn-" + i),
                        List.of(phone(i)),
                        List.of(),
                        new FieldChange<>(null, "en"),
                        null));
        send(desk, i -> desk.aCase(new Caller(Privacy.NAMED, ids.get(i), "Caller Nguyễn-" + i, phone(i), null, "en")));
    }

    private static void send(ApiDesk desk, Function<Integer, Command> command) {
        for (int from = 0; from < COUNT; from += BATCH) {
            List<Command> batch = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) {
                batch.add(command.apply(i));
            }
            desk.give(batch);
        }
    }
}
