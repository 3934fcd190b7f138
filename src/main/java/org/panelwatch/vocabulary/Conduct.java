package org.panelwatch.vocabulary;

/** The main kind of conduct that the proceedings were about. */
public enum Conduct implements CodedConstant {
    SEXUAL_MISCONDUCT("Sexual misconduct"),
    ABUSE_OF_POSITION_SEXUAL("Abuse of position for a sexual purpose"),
    DOMESTIC_ABUSE("Domestic abuse"),
    VIOLENCE_AGAINST_WOMEN_GIRLS_OTHER("Other violence against women and girls"),
    DISCRIMINATION("Discrimination"),
    DISHONESTY("Dishonesty"),
    INFORMATION_MISUSE("Misuse of information"),
    EXCESSIVE_FORCE("Excessive force"),
    DRUGS("Drugs"),
    DRINK_DRIVING("Drink driving"),
    CRIMINAL_CONVICTION_OTHER("Other criminal conviction"),
    NEGLECT_OF_DUTY("Neglect of duty"),
    SOCIAL_MEDIA_MESSAGING("Social media and messaging"),
    INAPPROPRIATE_ASSOCIATION("Inappropriate association"),
    BULLYING_HARASSMENT("Bullying and harassment"),
    DRIVING("Driving"),
    OTHER("Other");

    private final String label;

    Conduct(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
