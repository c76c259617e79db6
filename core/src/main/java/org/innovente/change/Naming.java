package org.innovente.change;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.innovente.common.AgreementId;
import org.innovente.common.BlockId;
import org.innovente.common.CertificationId;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ItemKind;
import org.innovente.common.Lifecycle;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.common.PartnerId;
import org.innovente.common.ProgrammeId;
import org.innovente.common.RecognitionId;
import org.innovente.common.ResourceId;
import org.innovente.common.TerritoryId;
import org.innovente.diploma.ItemRef;

/**
 * What becomes of identifiers: every definition and every reference of a catalogue passes through here once, which serves to rename
 * them and to collect them.
 */
final class Naming {
    private final BiFunction<String, String, String> names;
    private final BiFunction<Optional<FrameworkId>, CompetencyId, Optional<FrameworkId>> frameworks;

    /**
     * Creates a naming.
     *
     * @param names gives the new identifier for a kind and an old one; the kind is empty where a reference does not say it
     * @param frameworks gives the framework to be stated with a competency, before it is renamed
     */
    Naming(
            BiFunction<String, String, String> names,
            BiFunction<Optional<FrameworkId>, CompetencyId, Optional<FrameworkId>> frameworks) {
        this.names = names;
        this.frameworks = frameworks;
    }

    String of(String kind, String id) {
        return names.apply(kind, id);
    }

    Optional<FrameworkId> framework(Optional<FrameworkId> stated, CompetencyId competency) {
        return frameworks.apply(stated, competency).map(this::framework);
    }

    ItemRef item(ItemRef item) {
        if (item.kind() == ItemKind.COMPETENCY) {
            CompetencyId competency;
            try {
                competency = new CompetencyId(item.id());
            } catch (IllegalArgumentException e) {
                // text that is no identifier names no competency
                return item;
            }
            return item.toBuilder()
                    .framework(framework(item.framework(), competency))
                    .build();
        }
        return item.toBuilder().id(of(item.kind().wire(), item.id())).build();
    }

    Optional<Lifecycle> lifecycle(Optional<Lifecycle> lifecycle, String kind) {
        return lifecycle.map(one -> {
            List<String> replacedBy =
                    one.replacedBy().stream().map(id -> of(kind, id)).toList();
            return replacedBy.equals(one.replacedBy())
                    ? one
                    : one.toBuilder().replacedBy(replacedBy).build();
        });
    }

    FrameworkId framework(FrameworkId id) {
        return new FrameworkId(of("framework", id.value()));
    }

    ModuleId module(ModuleId id) {
        return new ModuleId(of("module", id.value()));
    }

    ResourceId resource(ResourceId id) {
        return new ResourceId(of("resource", id.value()));
    }

    DiplomaId diploma(DiplomaId id) {
        return new DiplomaId(of("diploma", id.value()));
    }

    BlockId block(BlockId id) {
        return new BlockId(of("block", id.value()));
    }

    CertificationId certification(CertificationId id) {
        return new CertificationId(of("certification", id.value()));
    }

    RecognitionId recognition(RecognitionId id) {
        return new RecognitionId(of("recognition", id.value()));
    }

    ProgrammeId programme(ProgrammeId id) {
        return new ProgrammeId(of("programme", id.value()));
    }

    PartnerId partner(PartnerId id) {
        return new PartnerId(of("partner", id.value()));
    }

    AgreementId agreement(AgreementId id) {
        return new AgreementId(of("agreement", id.value()));
    }

    TerritoryId territory(TerritoryId id) {
        return new TerritoryId(of("territory", id.value()));
    }

    OfferId offer(OfferId id) {
        return new OfferId(of("offer", id.value()));
    }

    GradeScaleId gradeScale(GradeScaleId id) {
        return new GradeScaleId(of("grade-scale", id.value()));
    }
}
