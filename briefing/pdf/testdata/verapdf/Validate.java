import java.io.FileInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates files against PDF/A-3u (with -Dlevel=2u, PDF/A-2u) and PDF/UA-1. Prints one line for each file
 * and profile, "ok" or "FAILED" first, and one for each rule that failed. The
 * exit code is 1 if any rule failed.
 *
 * Run without compiling: java -cp "out/.verapdf/*" Validate.java FILE.pdf...
 */
public class Validate {
  private static final PDFAFlavour[] PROFILES = {
    "2u".equals(System.getProperty("level")) ? PDFAFlavour.PDFA_2_U : PDFAFlavour.PDFA_3_U,
    PDFAFlavour.PDFUA_1
  };
  private static final int MAX_FAILURES = 1000;

  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean failed = false;
    for (String file : files) {
      for (PDFAFlavour profile : PROFILES) {
        failed |= !validate(file, profile);
      }
    }
    System.exit(failed ? 1 : 0);
  }

  private static boolean validate(String file, PDFAFlavour profile) throws Exception {
    try (FileInputStream in = new FileInputStream(file);
        var parser = Foundries.defaultInstance().createParser(in, profile);
        var validator =
            Foundries.defaultInstance().createValidator(profile, MAX_FAILURES, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.printf("%s %s %s%n", result.isCompliant() ? "ok" : "FAILED", profile, file);
      Map<String, String> rules = new LinkedHashMap<>();
      for (TestAssertion a : result.getTestAssertions()) {
        if (a.getStatus() == TestAssertion.Status.FAILED) {
          String rule = a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber();
          rules.putIfAbsent(rule, a.getMessage() + " | " + a.getLocation().getContext());
        }
      }
      rules.forEach((rule, why) -> System.out.println("  " + rule + " " + why));
      return result.isCompliant();
    }
  }
}
