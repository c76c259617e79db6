package org.innovente.examples.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes catalogues. */
@RestController
public class CatalogueController {

    /** Constructs the controller; called by Spring. */
    public CatalogueController() {}

    /** Returns what was taken in; Spring refuses a catalogue with errors before this is called. */
    @PostMapping("/catalogues")
    public Map<String, Object> accept(@Valid @RequestBody Catalogue catalogue) {
        return Map.of(
                "id", catalogue.id().value(), "modules", catalogue.modules().size());
    }

    /** Returns the findings behind the violations, in the language of the request. */
    @ExceptionHandler
    public ProblemDetail refused(MethodArgumentNotValidException exception, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        List<Map<String, String>> findings = new ArrayList<>();
        for (ObjectError error : exception.getBindingResult().getAllErrors()) {
            ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
            HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = ours.getDynamicPayload(Finding.class);
            findings.add(Map.of(
                    "code", finding.code().id(),
                    "pointer", finding.pointer(),
                    "message", finding.message(locale)));
        }
        problem.setProperty("findings", findings);
        return problem;
    }
}
