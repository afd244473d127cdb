package org.frontdoor.model.alike;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Scope;

/// How far apart in space and time two requests may be and still be the same thing, for some services. What names a
/// service goes before what names its group, and that before the default.
///
/// @param services codes of those it is about
/// @param groups of the catalog that it is about; a rule without services and groups is the default
/// @param meters between what is shown as reported nearby already; 0 shows nothing
/// @param days between their openings
/// @param closedDays for which a closed one is still shown
/// @param likelyMeters within which two of one service are likely the same; 0 where nearness says nothing
/// @param likelyHours between their openings, likewise
/// @param assets codes of questions whose answers name the thing itself: a pole's number, a plate
/// @param tellsApart codes of questions whose different answers say that it is another thing
public record AlikeRule(
        UUID id,
        String code,
        List<String> services,
        List<String> groups,
        int meters,
        int days,
        int closedDays,
        int likelyMeters,
        int likelyHours,
        List<String> assets,
        List<String> tellsApart)
        implements Entry {
    public static final EntryKind<AlikeRule> KIND = EntryKind.of("alike-rule", AlikeRule.class, rule -> Scope.EVERYONE);

    /// What holds where a program says nothing. 250 m is what FixMyStreet shows the public; 100 m and 24 hours were
    /// tuned on real requests, see docs/decisions/0028-alike.md; the days are the demo program's.
    public static final AlikeRule USUAL =
            new AlikeRule(idOf("default"), "default", List.of(), List.of(), 250, 30, 7, 100, 24, List.of(), List.of());

    public AlikeRule {
        services = List.copyOf(services);
        groups = List.copyOf(groups);
        assets = List.copyOf(assets);
        tellsApart = List.copyOf(tellsApart);
    }

    public static UUID idOf(String code) {
        return Ids.named("alike-rule", code);
    }

    /// Whether it holds for services that no other rule names.
    public boolean usual() {
        return services.isEmpty() && groups.isEmpty();
    }
}
