package org.innovente.examples.spring;

import org.innovente.json.jackson3.CurriculumModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;

/** The service; all that the library asks for is its module for the application's own mapper. */
@SpringBootApplication
public class CatalogueService {

    /** Constructs the configuration; called by Spring. */
    public CatalogueService() {}

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(CatalogueService.class, args);
    }

    /** Returns the module by which the application's mapper reads and writes catalogues. */
    @Bean
    public JacksonModule curriculumModule() {
        return new CurriculumModule();
    }
}
