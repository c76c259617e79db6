package org.innovente.validation.rule.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.GradeScale;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Block;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;
import org.innovente.module.LearningResource;
import org.innovente.module.TrainingModule;
import org.innovente.network.Agreement;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Territory;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Ids are unique per kind and catalogue; those of competencies, scales and levels within their framework. */
final class DuplicateIdRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.DUPLICATE_ID);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Catalogue it = facts.catalogue();
        Place root = Place.root();
        check(it.gradeScales(), GradeScale::id, root, "grade-scales", "grade-scale", new HashMap<>(), sink);
        check(it.frameworks(), CompetencyFramework::id, root, "frameworks", "framework", new HashMap<>(), sink);
        for (int i = 0; i < it.frameworks().size(); i++) {
            framework(it.frameworks().get(i), root.at("frameworks", i), sink);
        }
        check(it.modules(), TrainingModule::id, root, "modules", "module", new HashMap<>(), sink);
        Map<Object, Place> resources = new HashMap<>();
        for (int i = 0; i < it.modules().size(); i++) {
            List<LearningResource> own = it.modules().get(i).resources();
            if (!own.isEmpty()) {
                check(own, LearningResource::id, root.at("modules", i), "resources", "resource", resources, sink);
            }
        }
        check(it.programmes(), Programme::id, root, "programmes", "programme", new HashMap<>(), sink);
        check(it.diplomas(), Diploma::id, root, "diplomas", "diploma", new HashMap<>(), sink);
        Map<Object, Place> blocks = new HashMap<>();
        for (int i = 0; i < it.diplomas().size(); i++) {
            check(it.diplomas().get(i).blocks(), Block::id, root.at("diplomas", i), "blocks", "block", blocks, sink);
        }
        check(it.certifications(), Certification::id, root, "certifications", "certification", new HashMap<>(), sink);
        check(it.recognitions(), Recognition::id, root, "recognitions", "recognition", new HashMap<>(), sink);
        check(it.partners(), Partner::id, root, "partners", "partner", new HashMap<>(), sink);
        check(it.agreements(), Agreement::id, root, "agreements", "agreement", new HashMap<>(), sink);
        check(it.territories(), Territory::id, root, "territories", "territory", new HashMap<>(), sink);
        check(it.offers(), Offer::id, root, "offers", "offer", new HashMap<>(), sink);
    }

    private static void framework(CompetencyFramework framework, Place at, FindingSink sink) {
        Place place = at.about("framework", framework.id());
        check(framework.competencies(), Competency::id, place, "competencies", "competency", new HashMap<>(), sink);
        check(framework.scales(), ProficiencyScale::id, place, "scales", "scale", new HashMap<>(), sink);
        for (int i = 0; i < framework.scales().size(); i++) {
            Place scale = place.at("scales", i)
                    .about("scale", framework.scales().get(i).id());
            List<ProficiencyLevel> levels = framework.scales().get(i).levels();
            check(levels, ProficiencyLevel::id, scale, "levels", "level", new HashMap<>(), sink);
        }
    }

    private static <T> void check(
            List<T> items,
            Function<? super T, ?> id,
            Place owner,
            String member,
            String kind,
            Map<Object, Place> seen,
            FindingSink sink) {
        for (int i = 0; i < items.size(); i++) {
            Object known = id.apply(items.get(i));
            Place place = owner.item(member, i, kind, known);
            Place first = seen.putIfAbsent(known, place);
            if (first != null) {
                sink.draft(IdentityCode.DUPLICATE_ID, place.at("id"), kind, known)
                        .related(first.at("id"), "first")
                        .report();
            }
        }
    }
}
