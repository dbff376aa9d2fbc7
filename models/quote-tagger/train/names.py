"""Open lists that augmentation draws on: names by Faker (MIT) in many languages' Latin script; roles, places and outlets by hand."""
import random

LOCALES = "en_GB en_IN en_NZ en_US fr_FR de_DE es_ES it_IT nl_NL pl_PL pt_BR tr_TR cs_CZ hu_HU fi_FI sv_SE da_DK ro_RO hr_HR id_ID lt_LT no_NO sk_SK sl_SI".split()
EXTRA = "Okafor Mensah Diallo Nkosi Abubakar Haddad al-Masri Rahimi Khan Chowdhury Singh Patel Nguyen Tran Wang Zhang Liu Kim Park Tanaka Sato Yamamoto O’Brien O’Neill MacLeod McTavish Fitzgerald ap-Rhys Petrov Shevchenko Kovalenko Ivanova Beridze Sargsyan Tesfaye Kiplagat Wanjiru Ong Santos Reyes".split()
PLACES = "London Manchester Leeds Glasgow Cardiff Belfast Dublin Cork Sydney Perth Auckland Toronto Lagos Nairobi Accra Delhi Mumbai Lahore Dhaka Berlin Munich Paris Lyon Madrid Rome Milan Athens Warsaw Kyiv Tbilisi Istanbul Cairo Beirut Tokyo Seoul Manila Jakarta Bangkok Oslo Lima Bogota Quito Chicago Denver Boston".split()
OUTLETS = ["BBC News", "BBC Sport", "Sky News", "Sky Sports", "ITV", "Channel 4", "Reuters", "AFP", "the AP", "Der Spiegel", "Le Monde", "the Guardian", "The Times", "the Telegraph", "the Mirror", "the Irish Times", "Al Jazeera", "CNN", "ESPN", "Variety", "Nature", "the Financial Times", "Bloomberg", "the Press Association", "Radio 4", "La Repubblica", "reporters", "a news conference", "the inquiry", "the court", "MPs", "fans", "the newspaper", "the website", "the podcast"]
ROLES = ["the club’s manager", "the captain", "the coach", "the striker", "the defender", "head of research at the institute", "lead author of the study", "a marine biologist", "an astronomer", "a virologist", "an economist", "chief executive of the firm", "the finance director", "the founder", "an analyst", "the detective leading the inquiry", "a police spokesman", "the prosecutor", "defending", "a neighbour", "a witness", "the director of the museum", "the singer", "the novelist", "the actress", "the curator", "a teacher", "a nurse", "a farmer", "the mayor", "the health minister", "the opposition leader", "a union official", "a resident", "a mother of two", "the referee", "the goalkeeper", "a doctor", "a lawyer for the family", "the deputy leader", "the producer"]
NOMINALS = ["the spokesman", "the spokeswoman", "a spokesperson", "the coach", "the manager", "the 27-year-old", "the 34-year-old", "the striker", "the minister", "the judge", "the officer", "the firm", "the company", "the club", "the union", "the charity", "the scientist", "the researcher", "the author", "the actor", "the singer", "the director", "the Frenchman", "the German", "the Australian", "the former captain", "the chief executive", "one resident", "a witness", "a source close to the talks", "officials", "the council", "the ministry", "police", "her lawyer", "his brother", "the report", "the statement"]
QUESTIONS = ["How did you get started?", "What was the hardest part?", "Were you surprised by the reaction?", "What happened next?", "Do you have any regrets?", "Why did you decide to go back?", "What would you say to your critics?", "How do you feel about the result?", "Is there a lesson in all this?", "What are you working on now?", "You have said that it nearly broke you. What did you mean?", "And the money?", "Did you ever think of giving up?", "How much of that is luck?", "Can it be stopped?", "What does the evidence show?", "Who was the first person you called?", "When will we know more?", "So what has changed since then?", "Does that worry you?", "Tell us about the new book.", "What do people get wrong about your work?", "Some say you were too cautious. Is that fair?", "Will you stand again?", "And finally, what are you reading?"]
FURNITURE = ["READ ALSO: {}", "READ MORE: {}", "Read more: {}", "Related: {}", "Advertisement", "ADVERTISEMENT", "Story continues below", "Article continues after advertisement", "Image copyright Getty Images", "Image caption: {}", "Share this article", "Follow us on Twitter", "Sign up to our newsletter", "SEE ALSO: {}", "More on this story", "Photo: Reuters", "Watch: {}", "(Picture: PA)", "Scroll down for video", "Most read", "Comments (12)", "Media playback is not supported on this device", "— {}", "• {}"]
HEADLINES = ["Five things to know about the vote", "Storm leaves thousands without power", "How the deal was done", "Club confirms new signing", "Scientists find oldest known fossil", "Prices rise for third month", "Man arrested after crash", "What we know so far", "Review: a triumph on stage", "Train strike to go ahead"]


def people(seed, n=6000):
    """(first names, surnames), ASCII-like Latin script only"""
    from faker import Faker
    rng = random.Random(seed)
    first, last = [], list(EXTRA)
    fakes = []
    for i, code in enumerate(LOCALES):
        f = Faker(code)
        f.seed_instance(seed + i)
        fakes.append(f)
    for _ in range(n):
        f = rng.choice(fakes)
        a, b = f.first_name(), f.last_name()
        if a[:1].isupper() and b[:1].isupper() and " " not in a + b and len(a + b) < 24:
            first.append(a)
            last.append(b)
    return first, last
