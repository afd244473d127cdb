package org.frontdoor.app.contact;

import java.util.List;
import java.util.UUID;
import org.frontdoor.app.cache.ReadModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.Phone;

/// Finds who calls by the number they call from.
public final class CustomersByPhone {
    /// A row per phone of each customer.
    public static final ReadModel<Customer> TABLE = new ReadModel<>(
            "customer_phone",
            1,
            Customer.KIND,
            List.of("phone VARCHAR(20)"),
            List.of("phone"),
            customer -> customer.phones().stream().map(ReadModel.Row::of).toList());

    private final Workspace workspace;

    public CustomersByPhone(Workspace workspace) {
        this.workspace = workspace;
    }

    public List<Customer> of(Phone phone) {
        return workspace
                .rows(
                        "SELECT id FROM customer_phone WHERE phone = ?",
                        row -> row.getObject(1, UUID.class),
                        phone.e164())
                .stream()
                .distinct()
                .flatMap(id -> workspace.find(Customer.KIND, id).stream())
                .toList();
    }
}
