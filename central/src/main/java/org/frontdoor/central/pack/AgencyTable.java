package org.frontdoor.central.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.program.Wording;

/// Reads `agencies.csv`.
final class AgencyTable {
    private static final List<String> COLUMNS = List.of(
            "code", "name", "short_name", "kind", "phone", "email", "web", "address", "hours", "takes_warm_transfer");

    private AgencyTable() {}

    /// The agencies by code, in the order of the file.
    static Map<String, Agency> read(PackPage page, List<String> languages) {
        List<String> columns = Columns.with(COLUMNS, languages, List.of("who", "have_ready"), List.of("demo"));
        Map<String, Agency> agencies = new LinkedHashMap<>();
        for (CsvRow row : CsvTable.read(page, columns)) {
            agency(row, columns, languages).ifPresent(agency -> {
                if (agencies.putIfAbsent(agency.code(), agency) != null) {
                    row.error("agency \"" + agency.code() + "\" twice");
                }
            });
        }
        if (!agencies.isEmpty() && !agencies.containsKey(Agency.PROGRAM)) {
            page.error(0, "the program itself is missing: add an agency with the code " + Agency.PROGRAM);
        }
        return agencies;
    }

    private static Optional<Agency> agency(CsvRow row, List<String> columns, List<String> languages) {
        String code = row.required("code");
        if (!code.matches("[A-Z0-9]{1,20}")) {
            row.error("code \"" + code + "\" must be capital letters and digits, as PBOT");
        }
        if (row.text("phone").isEmpty()
                && row.text("email").isEmpty()
                && row.text("web").isEmpty()) {
            row.warning("no phone, e-mail or web: a referral cannot say how to reach " + code);
        }
        List<String> demo = row.codes("demo", column -> !columns.contains(column), "column");
        Wording who = row.wording("who", languages);
        Wording haveReady = row.wording("have_ready", languages);
        String name = row.required("name");
        String shortName = row.required("short_name");
        boolean warm = row.yesNo("takes_warm_transfer");
        return row.choice("kind", Agency.Kind.class)
                .map(kind -> new Agency(
                        Agency.idOf(code),
                        code,
                        name,
                        shortName,
                        kind,
                        row.text("phone"),
                        row.text("email"),
                        row.text("web"),
                        row.text("address"),
                        row.text("hours"),
                        warm,
                        who,
                        haveReady,
                        !demo.isEmpty()));
    }
}
