package org.innovente.validation;

import java.util.function.BiConsumer;
import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.catalogue.CategoryDeclaration;
import org.innovente.catalogue.SchemeDeclaration;
import org.innovente.common.GradeScale;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;
import org.innovente.module.TrainingModule;
import org.innovente.network.Agreement;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Territory;
import org.innovente.requirement.Prerequisite;

/**
 * The walk through a catalogue: every value of the model with the place where it stands, each once.
 *
 * <p>Visited are the catalogue, all that it lists and all that those list in turn; besides, under the types {@code
 * LocalizedText}, {@code Identifier}, {@code Lifecycle}, {@code LifecycleEvent} and {@code Rights}, every text, outside
 * identifier, lifecycle with its events and statement of rights wherever it stands; {@code Prerequisite} statements; and
 * under the type {@code Requirement} the root of every rule (its nodes are {@link RuleTree}'s). Linear in the size of the
 * catalogue.
 */
public final class CatalogueWalk extends WalkSteps {

    private static final Visitor NOBODY = new Visitor() {
        @Override
        public boolean wants(Class<?> type) {
            return false;
        }

        @Override
        public <T> void visit(Class<T> type, T item, Place place) {}
    };

    private final Catalogue catalogue;

    private CatalogueWalk(Catalogue catalogue, Visitor visitor) {
        super(visitor);
        this.catalogue = catalogue;
    }

    /** Who is shown the values. */
    public interface Visitor {
        /** Returns whether values of that type are wanted; the answer must not change during a walk. */
        boolean wants(Class<?> type);

        /** Takes a value of a wanted type. */
        <T> void visit(Class<T> type, T item, Place place);

        /** Is told that everything was shown; does nothing of itself. */
        default void end() {}
    }

    /** Returns the walk through a catalogue. */
    public static CatalogueWalk of(Catalogue catalogue) {
        return new CatalogueWalk(catalogue, NOBODY);
    }

    /** Returns a visitor who wants nothing. */
    public static Visitor nobody() {
        return NOBODY;
    }

    /** Returns where the rule of a prerequisite statement stands. */
    public static Place ruleOf(Prerequisite stated, Place at) {
        boolean bare = stated.prose().isEmpty() && stated.extensions().isEmpty();
        return bare ? at : at.at("requirement");
    }

    /** Shows the values of one type. */
    public <T> void each(Class<T> only, BiConsumer<? super T, ? super Place> action) {
        accept(new Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == only;
            }

            @Override
            public <U> void visit(Class<U> type, U item, Place place) {
                action.accept(only.cast(item), place);
            }
        });
    }

    /** Shows the values that a visitor wants. */
    public void accept(Visitor visitor) {
        new CatalogueWalk(catalogue, visitor).walk(visitor);
        visitor.end();
    }

    private void walk(Visitor visitor) {
        FrameworkWalk frameworks = new FrameworkWalk(visitor);
        ModuleWalk modules = new ModuleWalk(visitor, frameworks);
        DiplomaWalk diplomas = new DiplomaWalk(visitor, frameworks, modules);
        NetworkWalk network = new NetworkWalk(visitor, diplomas);
        Catalogue it = catalogue;
        Place at = Place.root().about("catalogue", it.id());
        visit(Catalogue.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        each(it.imports(), at, "imports", this::imported);
        each(it.schemes(), at, "schemes", this::scheme);
        each(it.categories(), at, "categories", this::category);
        each(it.gradeScales(), at, "grade-scales", "grade-scale", GradeScale::id, frameworks::gradeScale);
        each(it.frameworks(), at, "frameworks", "framework", CompetencyFramework::id, frameworks::framework);
        each(it.modules(), at, "modules", "module", TrainingModule::id, modules::module);
        each(it.programmes(), at, "programmes", "programme", Programme::id, diplomas::programme);
        each(it.diplomas(), at, "diplomas", "diploma", Diploma::id, diplomas::diploma);
        each(it.certifications(), at, "certifications", "certification", Certification::id, diplomas::certification);
        each(it.recognitions(), at, "recognitions", "recognition", Recognition::id, diplomas::recognition);
        each(it.partners(), at, "partners", "partner", Partner::id, network::partner);
        each(it.agreements(), at, "agreements", "agreement", Agreement::id, network::agreement);
        each(it.territories(), at, "territories", "territory", Territory::id, network::territory);
        each(it.offers(), at, "offers", "offer", Offer::id, network::offer);
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    private void imported(CatalogueImport it, Place at) {
        visit(CatalogueImport.class, it, at);
    }

    private void scheme(SchemeDeclaration it, Place at) {
        visit(SchemeDeclaration.class, it, at);
        text(it.title(), at, "title");
    }

    private void category(CategoryDeclaration it, Place at) {
        visit(CategoryDeclaration.class, it, at);
        text(it.title(), at, "title");
    }
}
