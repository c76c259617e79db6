package org.innovente.validation.bean;

import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.PositiveOrZeroDef;
import org.hibernate.validator.cfg.defs.RangeDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.innovente.catalogue.Catalogue;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.learner.Achievement;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.Assessment;
import org.innovente.module.LearningResource;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Price;

/**
 * The bounded constraints on accessors of the model. They are mappings and not annotations, so that the model needs no
 * API of Jakarta Validation to be compiled against.
 */
public final class ModelConstraints {

    private static final int CODE = 100;
    private static final int ADDRESS = 2_048;
    private static final int LONGEST_LIST = 10_000;

    private ModelConstraints() {}

    /** Returns a configuration's mapping filled with the constraints of the model. */
    public static ConstraintMapping of(HibernateValidatorConfiguration configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        cascade(mapping.type(Catalogue.class), "frameworks", "modules", "programmes", "diplomas", "partners", "offers");
        cascade(mapping.type(CompetencyFramework.class), "competencies");
        code(mapping.type(Competency.class));
        modules(mapping);
        diplomas(mapping);
        network(mapping);
        learners(mapping);
        return mapping;
    }

    /** What quantities and attempts may be is a constraint of the record as a whole, which every validator sees. */
    private static void learners(ConstraintMapping mapping) {
        TypeConstraintMappingContext<LearnerRecord> record = mapping.type(LearnerRecord.class);
        cascade(record, "achievements");
        record.getter("decisions").constraint(new SizeDef().max(LONGEST_LIST));
        mapping.type(Achievement.class)
                .getter("grade")
                .containerElementType()
                .constraint(new SizeDef().min(1).max(CODE));
    }

    private static void modules(ConstraintMapping mapping) {
        TypeConstraintMappingContext<TrainingModule> module = mapping.type(TrainingModule.class);
        code(module);
        cascade(module, "assessments", "resources");
        module.getter("outcomes").constraint(new SizeDef().max(LONGEST_LIST));
        TypeConstraintMappingContext<Assessment> assessment = mapping.type(Assessment.class);
        assessment
                .getter("weight")
                .containerElementType()
                .constraint(new RangeDef().min(0).max(100));
        assessment.getter("coefficient").containerElementType().constraint(new PositiveOrZeroDef());
        address(mapping.type(LearningResource.class));
    }

    private static void diplomas(ConstraintMapping mapping) {
        TypeConstraintMappingContext<Diploma> diploma = mapping.type(Diploma.class);
        code(diploma);
        cascade(diploma, "blocks");
        TypeConstraintMappingContext<Block> block = mapping.type(Block.class);
        code(block);
        cascade(block, "assessments");
        cascade(mapping.type(Programme.class), "placements");
        mapping.type(Placement.class)
                .getter("coefficient")
                .containerElementType()
                .constraint(new PositiveOrZeroDef());
    }

    private static void network(ConstraintMapping mapping) {
        mapping.type(Partner.class).getter("website").containerElementType().constraint(new SizeDef().max(ADDRESS));
        TypeConstraintMappingContext<Offer> offer = mapping.type(Offer.class);
        address(offer);
        cascade(offer, "actions");
        cascade(mapping.type(Action.class), "prices", "sessions");
        TypeConstraintMappingContext<Price> price = mapping.type(Price.class);
        price.getter("amount").constraint(new PositiveOrZeroDef());
        price.getter("currency").constraint(new SizeDef().min(3).max(3));
    }

    private static void code(TypeConstraintMappingContext<?> type) {
        type.getter("code")
                .containerElementType()
                .constraint(new SizeDef().min(1).max(CODE));
    }

    private static void address(TypeConstraintMappingContext<?> type) {
        type.getter("address").containerElementType().constraint(new SizeDef().max(ADDRESS));
    }

    private static void cascade(TypeConstraintMappingContext<?> type, String... lists) {
        for (String list : lists) {
            type.getter(list).containerElementType().valid();
        }
    }
}
