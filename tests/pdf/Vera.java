// Whether files are what a standard asks for: java Vera.java PROFILE FILE... with PROFILE such as PDFUA-1 or PDFA-3A.
// Prints a line for each file, and under it each rule that is broken and how often. Exit 1 if any is.

import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

class Vera {
    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        var rules = Vera.class.getClassLoader().getResourceAsStream("org/verapdf/pdfa/validation/" + args[0] + ".xml");
        var profile = Profiles.profileFromXml(rules);
        var all = true;
        for (var at = 1; at < args.length; at++) {
            all &= keeps(profile, args[0], args[at]);
        }
        System.exit(all ? 0 : 1);
    }

    private static boolean keeps(ValidationProfile profile, String name, String file) throws Exception {
        try (var bytes = new FileInputStream(file);
                var parser = Foundries.defaultInstance().createParser(bytes, profile.getPDFAFlavour());
                var validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.printf("%s %s %s (%d checks)%n", result.isCompliant() ? "pass" : "FAIL", name, file, result.getTotalAssertions());
            Map<String, Integer> broken = new TreeMap<>();
            for (TestAssertion found : result.getTestAssertions()) {
                if (found.getStatus() == TestAssertion.Status.FAILED) {
                    broken.merge(found.getRuleId().getClause() + ": " + found.getMessage(), 1, Integer::sum);
                }
            }
            broken.forEach((rule, times) -> System.out.printf("    %d x %s%n", times, rule));
            return result.isCompliant();
        }
    }
}
