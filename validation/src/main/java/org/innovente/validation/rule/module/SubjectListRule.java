package org.innovente.validation.rule.module;

import java.util.List;
import java.util.Set;
import org.innovente.common.Identifier;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.format.FrenchCodes;

/** A subject code is one of its list. Source: décret 94-522, the specialities of the NSF; LHEO, code-ROME. */
final class SubjectListRule implements ItemRule<Identifier> {

    /** The specialities of the NSF; only looked up, never listed. */
    private static final Set<String> NSF = Set.of(
            ("100 110 111 112 113 114 115 116 117 118 120 121 122 123 124 125 126 127 128 130 131 132 133 134 135 136"
                            + " 200 201 210 211 212 213 214 220 221 222 223 224 225 226 227 230 231 232 233 234"
                            + " 240 241 242 243 250 251 252 253 254 255 300 310 311 312 313 314 315"
                            + " 320 321 322 323 324 325 326 330 331 332 333 334 335 336 340 341 342 343 344 345 346"
                            + " 410 411 412 413 414 415 421 422 423")
                    .split(" "));

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.UNKNOWN_SUBJECT);
    }

    @Override
    public Class<Identifier> itemType() {
        return Identifier.class;
    }

    @Override
    public void check(Identifier it, Place at, CatalogueFacts facts, FindingSink sink) {

        boolean nsf = SubjectCodes.isOf(it, SubjectCodes.NSF)
                && !(FrenchCodes.isNsf(it.code()) && NSF.contains(it.code().substring(0, 3)));
        boolean rome = SubjectCodes.isOf(it, SubjectCodes.ROME) && !FrenchCodes.isRome(it.code());
        if (nsf || rome) {
            sink.report(ModuleCode.UNKNOWN_SUBJECT, at.at("code"), it.scheme(), it.code());
        }
    }
}
