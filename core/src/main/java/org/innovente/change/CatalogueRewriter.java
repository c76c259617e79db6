package org.innovente.change;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;

/** The renaming of identifiers in a whole catalogue: definitions and references alike. Linear. */
final class CatalogueRewriter {
    private final Naming names;
    private final CompetencyRewriter competencies;
    private final ModuleRewriter modules;
    private final DiplomaRewriter diplomas;
    private final NetworkRewriter network;

    CatalogueRewriter(
            BiFunction<String, String, String> names,
            BiFunction<Optional<FrameworkId>, CompetencyId, Optional<FrameworkId>> frameworks) {
        this.names = new Naming(names, frameworks);
        this.competencies = new CompetencyRewriter(this.names);
        this.modules = new ModuleRewriter(this.names);
        this.diplomas = new DiplomaRewriter(this.names);
        this.network = new NetworkRewriter(this.names);
    }

    Catalogue catalogue(Catalogue v) {
        return v.toBuilder()
                .publisher(v.publisher().map(names::partner))
                .gradeScales(v.gradeScales().stream()
                        .map(scale -> scale.toBuilder()
                                .id(names.gradeScale(scale.id()))
                                .build())
                        .toList())
                .frameworks(each(v.frameworks(), competencies::competencyFramework))
                .modules(each(v.modules(), modules::trainingModule))
                .programmes(each(v.programmes(), diplomas::programme))
                .diplomas(each(v.diplomas(), diplomas::diploma))
                .certifications(each(v.certifications(), diplomas::certification))
                .recognitions(each(v.recognitions(), diplomas::recognition))
                .partners(each(v.partners(), network::partner))
                .agreements(each(v.agreements(), network::agreement))
                .territories(each(v.territories(), network::territory))
                .offers(each(v.offers(), network::offer))
                .build();
    }

    private static <T> List<T> each(List<T> values, java.util.function.UnaryOperator<T> map) {
        return values.stream().map(map).toList();
    }
}
