package org.frontdoor.central;

import java.time.Instant;
import java.util.Set;
import org.frontdoor.central.store.Stages;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.event.EventRules;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.place.Landmark;
import org.frontdoor.model.place.StreetLine;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.script.Script;
import org.frontdoor.model.triage.TriageRule;
import org.jspecify.annotations.Nullable;

/// What a desktop of a 311 program needs first: the catalog and the knowledge, then the open cases.
public final class ProgramStages implements Stages {
    public static final Set<EntryKind<?>> REFERENCES = Set.of(
            Program.KIND,
            Person.KIND,
            Agency.KIND,
            Service.KIND,
            Article.KIND,
            Area.KIND,
            AddressPoint.KIND,
            Landmark.KIND,
            StreetLine.KIND,
            TriageRule.KIND,
            TaxonomyTerm.KIND,
            Organization.KIND,
            Listing.KIND,
            EventRules.KIND,
            Script.KIND,
            AlikeRule.KIND);

    @Override
    public int of(EntryKind<?> kind, Entry entry) {
        if (REFERENCES.contains(kind)) {
            return REFERENCE;
        }
        return entry instanceof Case found && found.status().open() ? CURRENT : REST;
    }

    @Override
    public @Nullable Instant settled(Entry entry) {
        Resolution end = entry instanceof Case found ? found.resolution() : null;
        return end == null ? null : end.at();
    }
}
