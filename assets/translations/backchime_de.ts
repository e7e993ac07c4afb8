<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>It leads you through timed holds for your back by ear: with chimes and few words.</source>
        <translation>Es führt dich über das Gehör durch Haltezeiten für deinen Rücken: mit Klängen und wenigen Worten.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and it never goes online.</source>
        <translation>Alles bleibt auf diesem Computer. Es gibt kein Konto, und es geht nie online.</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Angaben für eine Meldung</translation>
    </message>
    <message>
        <source>Versions of Backchime and of your system, nothing about you</source>
        <translation>Versionen von Backchime und deinem System, nichts über dich</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Helps when you report a problem. It holds no pain ratings and no notes.</source>
        <translation>Hilft, wenn du ein Problem meldest. Darin stehen keine Schmerzwerte und keine Notizen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <source>{purpose} · {licence}</source>
        <translation>{purpose} · {licence}</translation>
    </message>
    <message>
        <source>The app itself, with its chimes and figures</source>
        <translation>Die App selbst, mit ihren Klängen und Figuren</translation>
    </message>
    <message>
        <source>What the app is written in</source>
        <translation>Die Sprache, in der die App geschrieben ist</translation>
    </message>
    <message>
        <source>Draws the window</source>
        <translation>Zeichnet das Fenster</translation>
    </message>
    <message>
        <source>Joins the window to the app</source>
        <translation>Verbindet das Fenster mit der App</translation>
    </message>
    <message>
        <source>Makes the sound</source>
        <translation>Macht den Ton</translation>
    </message>
    <message>
        <source>Finds and reads files</source>
        <translation>Findet und liest Dateien</translation>
    </message>
    <message>
        <source>Talks with the desktop</source>
        <translation>Spricht mit der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Starts the packaged app</source>
        <translation>Startet die fertig gepackte App</translation>
    </message>
    <message>
        <source>The voice that speaks</source>
        <translation>Die Stimme, die spricht</translation>
    </message>
    <message>
        <source>The letters</source>
        <translation>Die Schrift</translation>
    </message>
    <message>
        <source>The signs on buttons</source>
        <translation>Die Zeichen auf den Knöpfen</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Hard because of your back</source>
        <translation>Schwer wegen deines Rückens</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What is hard because of your back?</source>
        <translation>Was fällt dir wegen deines Rückens schwer?</translation>
    </message>
    <message>
        <source>Such as tying my shoes</source>
        <translation>Zum Beispiel Schuhe zubinden</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name up to three things. Rate them every two weeks, if you like: 0 is not at all, 10 is as before.</source>
        <translation>Nenne bis zu drei Dinge. Bewerte sie alle zwei Wochen, wenn du magst: 0 heißt gar nicht, 10 heißt wie früher.</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie früher</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>How does it go today?</source>
        <translation>Wie geht es heute?</translation>
    </message>
    <message>
        <source>Take {activity} off the list</source>
        <translation>„{activity}“ von der Liste nehmen</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{rating} of 10 on {day}</source>
        <translation>{rating} von 10 am {day}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something in Backchime went wrong. It goes on as well as it can.</source>
        <translation>Bei Backchime ist etwas schiefgegangen. Es läuft so gut wie möglich weiter.</translation>
    </message>
    <message>
        <source>If you report it, the details below help.</source>
        <translation>Wenn du den Fehler meldest, helfen die Angaben unten.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>No sliding, pulsing or breathing circle. The words stay.</source>
        <translation>Kein Gleiten, kein Pulsieren und kein Atemkreis. Die Worte bleiben.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Strong lines and text, and no colour behind the pictures</source>
        <translation>Kräftige Linien und Schrift, und keine Farbe hinter den Bildern</translation>
    </message>
    <message>
        <source>Open sessions full screen</source>
        <translation>Einheiten im Vollbild öffnen</translation>
    </message>
    <message>
        <source>Keep the screen on during a session</source>
        <translation>Bildschirm während einer Einheit anlassen</translation>
    </message>
    <message>
        <source>In a pause, and a minute after the end, it may go dark again.</source>
        <translation>In einer Pause und eine Minute nach dem Ende darf er wieder dunkel werden.</translation>
    </message>
    <message>
        <source>This computer did not let Backchime do so last time. The screen may go dark.</source>
        <translation>Dieser Computer hat das beim letzten Mal nicht zugelassen. Der Bildschirm wird vielleicht dunkel.</translation>
    </message>
    <message>
        <source>Of everything you read. The voice speaks English.</source>
        <translation>Für alles, was du liest. Die Stimme spricht Englisch.</translation>
    </message>
    <message>
        <source>Also makes buttons taller</source>
        <translation>Macht auch Schaltflächen höher</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Ask a health professional before you use Backchime if you:</source>
        <translation>Frag eine medizinische Fachkraft, bevor du Backchime nutzt, wenn du:</translation>
    </message>
    <message>
        <source>are pregnant, or gave birth in the last months</source>
        <translation>schwanger bist oder in den letzten Monaten ein Kind geboren hast</translation>
    </message>
    <message>
        <source>had back, hip, knee, shoulder, eye or belly surgery in the last 6 months</source>
        <translation>in den letzten 6 Monaten eine Operation an Rücken, Hüfte, Knie, Schulter, Auge oder Bauch hattest</translation>
    </message>
    <message>
        <source>have thin bones, or had a spine fracture</source>
        <translation>dünne Knochen (Osteoporose) hast oder einen Wirbelbruch hattest</translation>
    </message>
    <message>
        <source>have heart disease, or blood pressure that is not well controlled</source>
        <translation>eine Herzerkrankung oder einen nicht gut eingestellten Blutdruck hast</translation>
    </message>
    <message>
        <source>have glaucoma or a retina problem</source>
        <translation>grünen Star (Glaukom) oder ein Problem mit der Netzhaut hast</translation>
    </message>
    <message>
        <source>have a hernia</source>
        <translation>einen Eingeweidebruch (z. B. Leistenbruch) hast</translation>
    </message>
    <message>
        <source>have leg pain, numbness or weakness</source>
        <translation>Schmerzen, Taubheit oder Schwäche im Bein hast</translation>
    </message>
    <message>
        <source>use blood thinners and had a fall</source>
        <translation>Blutverdünner nimmst und gestürzt bist</translation>
    </message>
    <message>
        <source>fall often, or cannot get down to and up from the floor alone</source>
        <translation>oft stürzt oder nicht allein auf den Boden und wieder hoch kommst</translation>
    </message>
    <message>
        <source>are under 18</source>
        <translation>unter 18 bist</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>{question} Side planks are held for {hold}.</source>
        <translation>{question} Seitstütze hältst du {hold}.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>So machen</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Never suggest</source>
        <translation>Nie vorschlagen</translation>
    </message>
    <message>
        <source>A light week</source>
        <translation>Eine leichte Woche</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation>Rumpf-Halteübungen</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>The big three</source>
        <translation>Die großen drei</translation>
    </message>
</context>
<context>
    <name>AskingSettings</name>
    <message>
        <source>Ask about pain</source>
        <translation>Nach Schmerz fragen</translation>
    </message>
    <message>
        <source>A number from 0 to 10, before and after a session. You can always skip it.</source>
        <translation>Eine Zahl von 0 bis 10, vor und nach einer Einheit. Du kannst sie immer überspringen.</translation>
    </message>
    <message>
        <source>Ask how hard it was</source>
        <translation>Fragen, wie anstrengend es war</translation>
    </message>
    <message>
        <source>After a session, beside the pain. If you are not asked about pain, with the note.</source>
        <translation>Nach einer Einheit, neben dem Schmerz. Wirst du nicht nach Schmerz gefragt, bei der Notiz.</translation>
    </message>
    <message>
        <source>Ask whether your back has settled</source>
        <translation>Fragen, ob sich dein Rücken beruhigt hat</translation>
    </message>
    <message>
        <source>Once on home, on a day after a session that you rated.</source>
        <translation>Einmal auf der Startseite, an einem Tag nach einer bewerteten Einheit.</translation>
    </message>
    <message>
        <source>Ask about things that are hard because of your back</source>
        <translation>Nach Dingen fragen, die wegen deines Rückens schwerfallen</translation>
    </message>
    <message>
        <source>Once every two weeks on home, if you have named some in your notes.</source>
        <translation>Alle zwei Wochen einmal auf der Startseite, wenn du in deinen Notizen welche genannt hast.</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>Was du gefragt wirst</translation>
    </message>
    <message>
        <source>No answer is ever needed. Longer holds are only suggested to whoever gives some.</source>
        <translation>Du musst nie antworten. Längere Haltezeiten werden nur vorgeschlagen, wenn es Antworten gibt.</translation>
    </message>
</context>
<context>
    <name>AwakeRoom</name>
    <message>
        <source>A session is running</source>
        <translation>Eine Einheit läuft</translation>
    </message>
    <message>
        <source>The screen may go dark meanwhile</source>
        <translation>Der Bildschirm wird währenddessen vielleicht dunkel</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BodySettings</name>
    <message>
        <source>Your body</source>
        <translation>Dein Körper</translation>
    </message>
    <message>
        <source>Switch on what fits you. Every routine then uses easier poses and shows where. It is your choice alone, and no diagnosis.</source>
        <translation>Schalte ein, was auf dich zutrifft. Dann nutzt jede Routine leichtere Übungen und zeigt, wo. Das ist allein deine Wahl und keine Diagnose.</translation>
    </message>
    <message>
        <source>Who should ask first</source>
        <translation>Wer vorher fragen sollte</translation>
    </message>
</context>
<context>
    <name>BodySketch</name>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Linke Schulter</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Rechte Schulter</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <translation>Zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>Middle of the back</source>
        <translation>Mitte des Rückens</translation>
    </message>
    <message>
        <source>Lower back, left</source>
        <translation>Unterer Rücken, links</translation>
    </message>
    <message>
        <source>Lower back, right</source>
        <translation>Unterer Rücken, rechts</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Linke Gesäßhälfte</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Rechte Gesäßhälfte</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
</context>
<context>
    <name>CareRow</name>
    <message>
        <source>My back is having a bad day</source>
        <translation>Mein Rücken hat einen schlechten Tag</translation>
    </message>
    <message>
        <source>Pause for illness or travel</source>
        <translation>Pause bei Krankheit oder Reise</translation>
    </message>
    <message>
        <source>Notes for today</source>
        <translation>Notizen für heute</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Going gently, day {day}</source>
        <translation>Sanft unterwegs, Tag {day}</translation>
    </message>
    <message>
        <source>Your plan is paused, and holds stay as they are. Take as long as you like.</source>
        <translation>Dein Plan macht Pause, und die Haltezeiten bleiben, wie sie sind. Nimm dir so viel Zeit, wie du magst.</translation>
    </message>
    <message>
        <source>I am better</source>
        <translation>Mir geht es besser</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Paused since {date}</source>
        <translation>Pause seit {date}</translation>
    </message>
    <message>
        <source>Your plan waits for you, and these days break no run.</source>
        <translation>Dein Plan wartet auf dich, und diese Tage unterbrechen keine Serie.</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ich bin wieder da</translation>
    </message>
    <message>
        <source>A bad day</source>
        <translation>Ein schlechter Tag</translation>
    </message>
    <message>
        <source>Your plan pauses and home offers gentle positions, for as long as you like. Many people take 2 or 3 days.</source>
        <translation>Dein Plan macht Pause, und der Start bietet sanfte Positionen an, so lange du magst. Viele nehmen sich 2 oder 3 Tage.</translation>
    </message>
    <message>
        <source>Go gently</source>
        <translation>Sanft machen</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>Your plan waits until you are back. The days in between break no run.</source>
        <translation>Dein Plan wartet, bis du wieder da bist. Die Tage dazwischen unterbrechen keine Serie.</translation>
    </message>
    <message>
        <source>Pause my plan</source>
        <translation>Meinen Plan pausieren</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Pain right now, from 0 to 10</source>
        <translation>Schmerz gerade jetzt, von 0 bis 10</translation>
    </message>
    <message>
        <source>Continue with half-length holds</source>
        <translation>Mit halber Haltezeit weiter</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Heute ausruhen</translation>
    </message>
    <message>
        <source>Do not ask any more</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>How is your back right now?</source>
        <translation>Wie geht es deinem Rücken gerade?</translation>
    </message>
    <message>
        <source>Back to {routine}</source>
        <translation>Zurück zu „{routine}“</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>And your back now?</source>
        <translation>Und dein Rücken jetzt?</translation>
    </message>
    <message>
        <source>Finish without rating</source>
        <translation>Ohne Einschätzung beenden</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Zahl</translation>
    </message>
    <message>
        <source>You can go on without one.</source>
        <translation>Du kannst auch ohne Zahl weitermachen.</translation>
    </message>
    <message>
        <source>{rating} is a lot. Resting today is a good choice.</source>
        <translation>{rating} ist viel. Dich heute auszuruhen ist eine gute Wahl.</translation>
    </message>
    <message>
        <source>If this is new, getting worse, or comes with numbness or weakness, read when to get help first.</source>
        <translation>Wenn das neu ist, schlimmer wird oder mit Taubheit oder Schwäche einhergeht, lies zuerst „Wann Hilfe holen“.</translation>
    </message>
</context>
<context>
    <name>CheckInRoom</name>
    <message>
        <source>Resting today. That counts too.</source>
        <translation>Heute ruhst du dich aus. Auch das zählt.</translation>
    </message>
</context>
<context>
    <name>CodeExcerpt</name>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Knees-bent rest</source>
        <translation>Rückenlage mit aufgestellten Füßen</translation>
    </message>
    <message>
        <source>Constructive rest, hook-lying</source>
        <translation>Constructive Rest, konstruktive Ruhelage</translation>
    </message>
    <message>
        <source>Lying on your back on a mat.</source>
        <translation>In Rückenlage auf einer Matte.</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent.</source>
        <translation>Leg dich auf den Rücken, beide Knie gebeugt.</translation>
    </message>
    <message>
        <source>Place your feet flat, as wide as your hips.</source>
        <translation>Stell die Füße hüftbreit flach auf.</translation>
    </message>
    <message>
        <source>Rest your arms by your sides.</source>
        <translation>Leg die Arme neben dem Körper ab.</translation>
    </message>
    <message>
        <source>Let the floor carry your weight.</source>
        <translation>Lass den Boden dein Gewicht tragen.</translation>
    </message>
    <message>
        <source>In through the nose. Make each breath out a little longer.</source>
        <translation>Durch die Nase einatmen. Lass jedes Ausatmen etwas länger werden.</translation>
    </message>
    <message>
        <source>Calm and heavy. Nothing needs to stretch.</source>
        <translation>Ruhig und schwer. Nichts muss sich dehnen.</translation>
    </message>
    <message>
        <source>Pillow under the head, or rest the calves on a chair, or do it in bed.</source>
        <translation>Leg ein Kissen unter den Kopf oder die Unterschenkel auf einen Stuhl, oder übe im Bett.</translation>
    </message>
    <message>
        <source>Later pregnancy, or breathlessness or reflux when lying flat: lie on your side or prop up instead.</source>
        <translation>Fortgeschrittene Schwangerschaft oder Atemnot oder Reflux (Sodbrennen) im flachen Liegen: Leg dich stattdessen auf die Seite oder lagere den Oberkörper hoch.</translation>
    </message>
    <message>
        <source>Roll to one side and push up with your hands.</source>
        <translation>Roll dich auf eine Seite und drück dich mit den Händen hoch.</translation>
    </message>
    <message>
        <source>Whole back at rest, hip flexors unloaded, diaphragm</source>
        <translation>Ganzer Rücken in Ruhe, Hüftbeuger entlastet, Zwerchfell</translation>
    </message>
    <message>
        <source>90/90 rest</source>
        <translation>Stufenlagerung</translation>
    </message>
    <message>
        <source>Legs on a chair, static back, step position</source>
        <translation>Beine auf dem Stuhl, Stufenlage, 90/90-Lagerung</translation>
    </message>
    <message>
        <source>Lying on your back in front of a chair or sofa.</source>
        <translation>In Rückenlage vor einem Stuhl oder Sofa.</translation>
    </message>
    <message>
        <source>Lie on your back close to a chair.</source>
        <translation>Leg dich nah an einem Stuhl auf den Rücken.</translation>
    </message>
    <message>
        <source>Rest both calves on the seat.</source>
        <translation>Leg beide Unterschenkel auf die Sitzfläche.</translation>
    </message>
    <message>
        <source>Let hips and knees bend to about a right angle.</source>
        <translation>Lass Hüften und Knie etwa einen rechten Winkel bilden.</translation>
    </message>
    <message>
        <source>Let your arms fall open, palms up.</source>
        <translation>Lass die Arme zur Seite sinken, Handflächen nach oben.</translation>
    </message>
    <message>
        <source>Soften your jaw and your belly.</source>
        <translation>Lass Kiefer und Bauch weich werden.</translation>
    </message>
    <message>
        <source>Breathe low into the belly. Sigh the breath out.</source>
        <translation>Atme tief unten in den Bauch. Atme mit einem Seufzer aus.</translation>
    </message>
    <message>
        <source>The lower back spreading and letting go. No pull.</source>
        <translation>Der untere Rücken wird breit und lässt los. Kein Ziehen.</translation>
    </message>
    <message>
        <source>Use cushions or a sofa edge, or keep feet on the floor with knees bent.</source>
        <translation>Nimm Kissen oder eine Sofakante, oder lass die Füße mit gebeugten Knien am Boden.</translation>
    </message>
    <message>
        <source>Later pregnancy; breathlessness or reflux lying flat; cannot get down to or up from the floor alone (use the bed).</source>
        <translation>Fortgeschrittene Schwangerschaft; Atemnot oder Reflux (Sodbrennen) im flachen Liegen; du kommst nicht allein auf den Boden oder wieder hoch (nimm das Bett).</translation>
    </message>
    <message>
        <source>Bend the knees in, roll to your side, then push up.</source>
        <translation>Zieh die Knie heran, roll dich auf die Seite und drück dich dann hoch.</translation>
    </message>
    <message>
        <source>Lower-back muscles and hip flexors at rest</source>
        <translation>Muskeln im unteren Rücken und Hüftbeuger in Ruhe</translation>
    </message>
    <message>
        <source>Hands-and-knees rest</source>
        <translation>Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Tabletop, all fours</source>
        <translation>Tischhaltung, Bankstellung, auf allen vieren</translation>
    </message>
    <message>
        <source>Kneeling on the mat.</source>
        <translation>Kniend auf der Matte.</translation>
    </message>
    <message>
        <source>Come onto hands and knees.</source>
        <translation>Komm auf Hände und Knie.</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips.</source>
        <translation>Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Keep your back long and level.</source>
        <translation>Halte den Rücken lang und waagerecht.</translation>
    </message>
    <message>
        <source>Look at the floor.</source>
        <translation>Schau auf den Boden.</translation>
    </message>
    <message>
        <source>Breathe slow and even.</source>
        <translation>Atme langsam und gleichmäßig.</translation>
    </message>
    <message>
        <source>Light support through arms and belly.</source>
        <translation>Leichte Stützarbeit in Armen und Bauch.</translation>
    </message>
    <message>
        <source>Forearms on a chair seat, knees on a cushion.</source>
        <translation>Unterarme auf die Sitzfläche eines Stuhls, Knie auf ein Kissen.</translation>
    </message>
    <message>
        <source>Sore wrists or knees: use fists, forearms or padding.</source>
        <translation>Schmerzende Handgelenke oder Knie: auf Fäuste oder Unterarme stützen oder polstern.</translation>
    </message>
    <message>
        <source>Sit your hips back, then sit to one side.</source>
        <translation>Setz das Gesäß nach hinten, dann setz dich zur Seite.</translation>
    </message>
    <message>
        <source>Neutral spine, shoulders, light core</source>
        <translation>Neutrale Wirbelsäule, Schultern, leichte Rumpfspannung</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <translation>Katze-Kuh</translation>
    </message>
    <message>
        <source>Cat-cow, cat stretch (slow movement, not a hold)</source>
        <translation>Katze-Kamel, Katzenbuckel (langsame Bewegung, kein Halten)</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <translation>Auf Händen und Knien.</translation>
    </message>
    <message>
        <source>Start on hands and knees.</source>
        <translation>Beginne auf Händen und Knien.</translation>
    </message>
    <message>
        <source>Breathe out and round your back gently.</source>
        <translation>Atme aus und mach den Rücken sanft rund.</translation>
    </message>
    <message>
        <source>Breathe in and let it sink to level.</source>
        <translation>Atme ein und lass ihn sinken, bis er waagerecht ist.</translation>
    </message>
    <message>
        <source>Move slowly within an easy range.</source>
        <translation>Bewege dich langsam und nur so weit, wie es leichtfällt.</translation>
    </message>
    <message>
        <source>Out as you round. In as you let it sink.</source>
        <translation>Ausatmen beim Rundmachen. Einatmen beim Sinken.</translation>
    </message>
    <message>
        <source>Easy motion along the whole spine, no end-range push.</source>
        <translation>Leichte Bewegung in der ganzen Wirbelsäule, ohne Druck bis ans Ende.</translation>
    </message>
    <message>
        <source>Smaller movement, or do it sitting on a chair.</source>
        <translation>Kleinere Bewegung oder im Sitzen auf einem Stuhl.</translation>
    </message>
    <message>
        <source>Osteoporosis or a past spine fracture: keep the back level instead of rounding. Sore wrists or knees: pad or skip.</source>
        <translation>Osteoporose oder ein früherer Wirbelbruch: Halte den Rücken waagerecht, statt ihn rund zu machen. Schmerzende Handgelenke oder Knie: polstern oder auslassen.</translation>
    </message>
    <message>
        <source>Come back to a level back, then sit back.</source>
        <translation>Komm zurück zum waagerechten Rücken, dann setz dich nach hinten.</translation>
    </message>
    <message>
        <source>Spine mobility, warm-up</source>
        <translation>Beweglichkeit der Wirbelsäule, Aufwärmen</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Ein Knie zur Brust</translation>
    </message>
    <message>
        <source>One-knee hug</source>
        <translation>Knieumarmung mit einem Bein</translation>
    </message>
    <message>
        <source>Lying on your back, knees bent, feet flat.</source>
        <translation>In Rückenlage, Knie gebeugt, Füße flach aufgestellt.</translation>
    </message>
    <message>
        <source>Lie on your back with knees bent.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt.</translation>
    </message>
    <message>
        <source>Bring one knee toward your chest.</source>
        <translation>Führe ein Knie in Richtung Brust.</translation>
    </message>
    <message>
        <source>Hold behind that thigh with both hands.</source>
        <translation>Greif mit beiden Händen hinter diesen Oberschenkel.</translation>
    </message>
    <message>
        <source>Keep your head and shoulders down.</source>
        <translation>Lass Kopf und Schultern liegen.</translation>
    </message>
    <message>
        <source>Ease it closer, never force it.</source>
        <translation>Zieh es sanft näher heran, erzwinge nichts.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in, then breathe softly.</source>
        <translation>Ausatmen, während das Knie herankommt, dann weich weiteratmen.</translation>
    </message>
    <message>
        <source>Lower back and buttock of the bent leg.</source>
        <translation>Unterer Rücken und Gesäß auf der Seite des gebeugten Beins.</translation>
    </message>
    <message>
        <source>Loop a towel behind the thigh and keep the other knee bent.</source>
        <translation>Leg ein Handtuch hinter den Oberschenkel und lass das andere Knie gebeugt.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent hip replacement; knee that hurts when bent (hold behind the thigh).</source>
        <translation>Osteoporose oder früherer Wirbelbruch; vor Kurzem eingesetztes künstliches Hüftgelenk; Knie, das beim Beugen schmerzt (greif hinter den Oberschenkel).</translation>
    </message>
    <message>
        <source>Lower that foot to the floor slowly.</source>
        <translation>Senke diesen Fuß langsam zum Boden.</translation>
    </message>
    <message>
        <source>Lower-back muscles, buttock (gluteus maximus)</source>
        <translation>Muskeln im unteren Rücken, Gesäß (großer Gesäßmuskel)</translation>
    </message>
    <message>
        <source>the knee that is hugged in</source>
        <translation>das Knie, das herangezogen wird</translation>
    </message>
    <message>
        <source>Both knees to chest</source>
        <translation>Beide Knie zur Brust</translation>
    </message>
    <message>
        <source>Knee hug, wind-relieving pose</source>
        <translation>Knieumarmung, windlösende Haltung</translation>
    </message>
    <message>
        <source>Bring one knee in, then the other.</source>
        <translation>Zieh erst ein Knie heran, dann das andere.</translation>
    </message>
    <message>
        <source>Hold behind your thighs.</source>
        <translation>Greif hinter die Oberschenkel.</translation>
    </message>
    <message>
        <source>Let your lower back rest long.</source>
        <translation>Lass den unteren Rücken lang aufliegen.</translation>
    </message>
    <message>
        <source>Keep your shoulders heavy.</source>
        <translation>Lass die Schultern schwer.</translation>
    </message>
    <message>
        <source>Slow breaths into the back of your waist.</source>
        <translation>Atme langsam hinten in die Taille.</translation>
    </message>
    <message>
        <source>A mild, wide stretch across the lower back.</source>
        <translation>Eine leichte, breite Dehnung quer über den unteren Rücken.</translation>
    </message>
    <message>
        <source>One knee at a time, or rest the calves on a chair.</source>
        <translation>Immer nur ein Knie, oder leg die Unterschenkel auf einen Stuhl.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; later pregnancy; leg pain that gets worse when the back rounds.</source>
        <translation>Osteoporose oder früherer Wirbelbruch; fortgeschrittene Schwangerschaft; Beinschmerzen, die schlimmer werden, wenn der Rücken rund wird.</translation>
    </message>
    <message>
        <source>Lower one foot, then the other.</source>
        <translation>Stell erst einen Fuß ab, dann den anderen.</translation>
    </message>
    <message>
        <source>Lower-back muscles, buttocks</source>
        <translation>Muskeln im unteren Rücken, Gesäß</translation>
    </message>
    <message>
        <source>Supine figure four</source>
        <translation>Vierer-Dehnung in Rückenlage</translation>
    </message>
    <message>
        <source>Reclined pigeon, thread the needle, piriformis stretch</source>
        <translation>Liegende Taube, Nadelöhr, Piriformis-Dehnung</translation>
    </message>
    <message>
        <source>Cross one ankle over the other thigh.</source>
        <translation>Leg einen Fußknöchel über den anderen Oberschenkel.</translation>
    </message>
    <message>
        <source>Keep the crossed foot gently flexed.</source>
        <translation>Zieh den Fuß des oberen Beins leicht an.</translation>
    </message>
    <message>
        <source>Hold behind the uncrossed thigh.</source>
        <translation>Greif hinter den Oberschenkel des unteren Beins.</translation>
    </message>
    <message>
        <source>Draw that thigh in until you feel a stretch.</source>
        <translation>Zieh diesen Oberschenkel heran, bis du eine Dehnung spürst.</translation>
    </message>
    <message>
        <source>Breathe out as you draw in. Let the hip soften.</source>
        <translation>Beim Heranziehen ausatmen. Lass die Hüfte weich werden.</translation>
    </message>
    <message>
        <source>Deep in the buttock of the crossed leg, never in the knee.</source>
        <translation>Tief im Gesäß auf der Seite des oberen Beins, nie im Knie.</translation>
    </message>
    <message>
        <source>Leave the lower foot on the floor, or do it seated on a chair.</source>
        <translation>Lass den unteren Fuß am Boden, oder übe im Sitzen auf einem Stuhl.</translation>
    </message>
    <message>
        <source>Hip replacement (ask which moves are allowed); knee pain on twisting; front-of-hip pinching.</source>
        <translation>Künstliches Hüftgelenk (frag, welche Bewegungen erlaubt sind); Knieschmerzen beim Drehen; Zwicken vorn in der Hüfte.</translation>
    </message>
    <message>
        <source>Lower the foot to the floor, then uncross.</source>
        <translation>Stell den Fuß am Boden ab, dann nimm die Beine auseinander.</translation>
    </message>
    <message>
        <source>Buttock: gluteals, piriformis and deep hip rotators</source>
        <translation>Gesäß: Gesäßmuskeln, Piriformis und tiefe Hüftrotatoren</translation>
    </message>
    <message>
        <source>the leg that is crossed on top</source>
        <translation>das Bein, das oben liegt</translation>
    </message>
    <message>
        <source>Strap hamstring stretch</source>
        <translation>Beinrückseite mit Gurt</translation>
    </message>
    <message>
        <source>Reclined hand-to-toe with strap, lying leg raise stretch</source>
        <translation>Hand-zum-Fuß-Haltung im Liegen mit Gurt, Dehnung mit angehobenem Bein</translation>
    </message>
    <message>
        <source>Lying on your back with a strap, belt or towel beside you.</source>
        <translation>In Rückenlage, ein Gurt, Gürtel oder Handtuch neben dir.</translation>
    </message>
    <message>
        <source>Loop a strap around one foot.</source>
        <translation>Leg einen Gurt um einen Fuß.</translation>
    </message>
    <message>
        <source>Raise that leg with the knee soft.</source>
        <translation>Heb dieses Bein mit lockerem Knie.</translation>
    </message>
    <message>
        <source>Hold the strap with both hands.</source>
        <translation>Halte den Gurt mit beiden Händen.</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat.</source>
        <translation>Lass das andere Knie gebeugt, den Fuß flach am Boden.</translation>
    </message>
    <message>
        <source>Straighten only until you feel a mild pull.</source>
        <translation>Strecke das Bein nur, bis du ein leichtes Ziehen spürst.</translation>
    </message>
    <message>
        <source>Slow breath out as the leg lengthens.</source>
        <translation>Langsam ausatmen, während das Bein länger wird.</translation>
    </message>
    <message>
        <source>The back of the raised thigh. No tingling in the foot.</source>
        <translation>Rückseite des Oberschenkels am angehobenen Bein. Kein Kribbeln im Fuß.</translation>
    </message>
    <message>
        <source>Bend the raised knee more, lower the leg, or rest it on a door frame.</source>
        <translation>Beuge das angehobene Knie mehr, senke das Bein oder lehn es an einen Türrahmen.</translation>
    </message>
    <message>
        <source>Recent hamstring or knee injury; pain, tingling or numbness shooting down the leg (bend the knee or skip).</source>
        <translation>Kürzliche Verletzung am hinteren Oberschenkel oder am Knie; Schmerzen, Kribbeln oder Taubheit, die ins Bein hinunterschießen (Knie beugen oder auslassen).</translation>
    </message>
    <message>
        <source>Bend the knee, slip off the strap, lower the foot.</source>
        <translation>Beuge das Knie, streif den Gurt ab, senke den Fuß.</translation>
    </message>
    <message>
        <source>Hamstrings, calf</source>
        <translation>Hintere Oberschenkel, Wade</translation>
    </message>
    <message>
        <source>the leg that is raised</source>
        <translation>das Bein, das angehoben wird</translation>
    </message>
    <message>
        <source>Seated forward bend</source>
        <translation>Sitzende Vorbeuge</translation>
    </message>
    <message>
        <source>Seated forward fold</source>
        <translation>Vorwärtsbeuge im Langsitz, Zange</translation>
    </message>
    <message>
        <source>Sitting on the floor with legs straight.</source>
        <translation>Im Sitz auf dem Boden, Beine gestreckt.</translation>
    </message>
    <message>
        <source>Sit tall with both legs straight ahead.</source>
        <translation>Sitz aufrecht, beide Beine gerade nach vorn gestreckt.</translation>
    </message>
    <message>
        <source>Bend your knees a little if they pull.</source>
        <translation>Beuge die Knie ein wenig, wenn es dort zieht.</translation>
    </message>
    <message>
        <source>Tip forward from your hips.</source>
        <translation>Neige dich aus der Hüfte nach vorn.</translation>
    </message>
    <message>
        <source>Reach toward your toes, back long.</source>
        <translation>Streck die Hände zu den Zehen, der Rücken bleibt lang.</translation>
    </message>
    <message>
        <source>Stop at a mild stretch.</source>
        <translation>Geh nur bis zu einer leichten Dehnung.</translation>
    </message>
    <message>
        <source>Breathe in to grow tall. Breathe out to tip forward.</source>
        <translation>Einatmen und lang werden. Ausatmen und nach vorn neigen.</translation>
    </message>
    <message>
        <source>Backs of the thighs, and mildly along the back.</source>
        <translation>Rückseiten der Oberschenkel und leicht entlang des Rückens.</translation>
    </message>
    <message>
        <source>Sit on a folded blanket, bend the knees, loop a strap round the feet.</source>
        <translation>Setz dich auf eine gefaltete Decke, beuge die Knie, leg einen Gurt um die Füße.</translation>
    </message>
    <message>
        <source>Disc problem or leg pain that gets worse bending forward; osteoporosis or past spine fracture; pregnancy (widen the legs). Stiff mornings: wait an hour or two.</source>
        <translation>Bandscheibenproblem oder Beinschmerzen, die beim Vorbeugen schlimmer werden; Osteoporose oder früherer Wirbelbruch; Schwangerschaft (Beine weiter auseinander). Morgens steif: Warte ein bis zwei Stunden.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up tall.</source>
        <translation>Wandere mit den Händen zurück und setz dich aufrecht hin.</translation>
    </message>
    <message>
        <source>Hamstrings, back extensors, calves</source>
        <translation>Hintere Oberschenkel, Rückenstrecker, Waden</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <translation>Stellung des Kindes</translation>
    </message>
    <message>
        <source>Resting child</source>
        <translation>Kindhaltung</translation>
    </message>
    <message>
        <source>Kneel and sit back toward your heels.</source>
        <translation>Knie dich hin und setz dich zurück in Richtung Fersen.</translation>
    </message>
    <message>
        <source>Let your knees open to a comfy width.</source>
        <translation>Öffne die Knie so weit, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Reach both arms forward on the floor.</source>
        <translation>Streck beide Arme auf dem Boden nach vorn.</translation>
    </message>
    <message>
        <source>Rest your forehead down.</source>
        <translation>Leg die Stirn ab.</translation>
    </message>
    <message>
        <source>Let your back go wide and soft.</source>
        <translation>Lass den Rücken breit und weich werden.</translation>
    </message>
    <message>
        <source>Breathe into the back of your ribs.</source>
        <translation>Atme hinten in die Rippen.</translation>
    </message>
    <message>
        <source>Lower back, hips and sides of the trunk, gently.</source>
        <translation>Unterer Rücken, Hüften und Seiten des Rumpfs, sanft.</translation>
    </message>
    <message>
        <source>Cushion between hips and heels, forehead on stacked fists, or lean onto a chair seat.</source>
        <translation>Kissen zwischen Gesäß und Fersen, Stirn auf die aufeinandergestellten Fäuste, oder lehn dich auf die Sitzfläche eines Stuhls.</translation>
    </message>
    <message>
        <source>Knee or ankle pain or recent knee or hip surgery; later pregnancy (knees wide or skip); osteoporosis; unmanaged high blood pressure or eye pressure problems (keep the head up).</source>
        <translation>Schmerzen in Knie oder Sprunggelenk oder kürzliche Knie- oder Hüftoperation; fortgeschrittene Schwangerschaft (Knie weit auseinander oder auslassen); Osteoporose; nicht gut eingestellter Bluthochdruck oder Probleme mit dem Augendruck (Kopf oben lassen).</translation>
    </message>
    <message>
        <source>Walk your hands in and rise slowly, head last.</source>
        <translation>Wandere mit den Händen heran und komm langsam hoch, der Kopf zuletzt.</translation>
    </message>
    <message>
        <source>Back extensors, hips, latissimus</source>
        <translation>Rückenstrecker, Hüften, breiter Rückenmuskel</translation>
    </message>
    <message>
        <source>Downward dog</source>
        <translation>Herabschauender Hund</translation>
    </message>
    <message>
        <source>Downward-facing dog</source>
        <translation>Nach unten schauender Hund</translation>
    </message>
    <message>
        <source>On hands and knees, hands shoulder-width apart.</source>
        <translation>Auf Händen und Knien, Hände schulterbreit auseinander.</translation>
    </message>
    <message>
        <source>Spread your fingers and press down.</source>
        <translation>Spreize die Finger und drück die Hände in den Boden.</translation>
    </message>
    <message>
        <source>Lift your hips up and back.</source>
        <translation>Heb die Hüften nach hinten oben.</translation>
    </message>
    <message>
        <source>Bend your knees so your back stays long.</source>
        <translation>Beuge die Knie, damit der Rücken lang bleibt.</translation>
    </message>
    <message>
        <source>Let your head hang between your arms.</source>
        <translation>Lass den Kopf zwischen den Armen hängen.</translation>
    </message>
    <message>
        <source>Steady breaths. Lengthen the back on each breath out.</source>
        <translation>Gleichmäßig atmen. Mach den Rücken bei jedem Ausatmen länger.</translation>
    </message>
    <message>
        <source>Backs of the legs, shoulders, and length through the back.</source>
        <translation>Rückseiten der Beine, Schultern und Länge im Rücken.</translation>
    </message>
    <message>
        <source>Hands on a wall or chair (wall dog), knees well bent, or stay in child&apos;s pose.</source>
        <translation>Hände an eine Wand oder auf einen Stuhl (halber Hund an der Wand), Knie stark gebeugt, oder bleib in der Stellung des Kindes.</translation>
    </message>
    <message>
        <source>Wrist or carpal tunnel or shoulder trouble; unmanaged high blood pressure; glaucoma or retina problems; dizziness head-down; late pregnancy.</source>
        <translation>Beschwerden an Handgelenk oder Schulter oder Karpaltunnelsyndrom; nicht gut eingestellter Bluthochdruck; grüner Star (Glaukom) oder Netzhautprobleme; Schwindel, wenn der Kopf nach unten hängt; späte Schwangerschaft.</translation>
    </message>
    <message>
        <source>Lower your knees to the mat and rest.</source>
        <translation>Senke die Knie auf die Matte und ruh dich aus.</translation>
    </message>
    <message>
        <source>Hamstrings, calves, shoulders, latissimus, back</source>
        <translation>Hintere Oberschenkel, Waden, Schultern, breiter Rückenmuskel, Rücken</translation>
    </message>
    <message>
        <source>Wall dog</source>
        <translation>Halber Hund an der Wand</translation>
    </message>
    <message>
        <source>Half dog at the wall, standing puppy</source>
        <translation>Herabschauender Hund an der Wand, Welpenhaltung im Stehen</translation>
    </message>
    <message>
        <source>Standing facing a wall, arm&apos;s length away.</source>
        <translation>Im Stand mit dem Gesicht zur Wand, eine Armlänge entfernt.</translation>
    </message>
    <message>
        <source>Put both hands on the wall at hip height.</source>
        <translation>Leg beide Hände auf Hüfthöhe an die Wand.</translation>
    </message>
    <message>
        <source>Step your feet back under your hips.</source>
        <translation>Geh mit den Füßen zurück, bis sie unter den Hüften stehen.</translation>
    </message>
    <message>
        <source>Tip forward and push your hips away.</source>
        <translation>Neige dich nach vorn und schieb die Hüften nach hinten weg.</translation>
    </message>
    <message>
        <source>Keep knees soft and back long.</source>
        <translation>Lass die Knie locker und den Rücken lang.</translation>
    </message>
    <message>
        <source>Long breath out as the hips move back.</source>
        <translation>Lange ausatmen, während die Hüften nach hinten gehen.</translation>
    </message>
    <message>
        <source>Backs of the legs, sides of the trunk, shoulders.</source>
        <translation>Rückseiten der Beine, Seiten des Rumpfs, Schultern.</translation>
    </message>
    <message>
        <source>Hands higher on the wall, more bend in the knees.</source>
        <translation>Hände höher an die Wand, Knie stärker gebeugt.</translation>
    </message>
    <message>
        <source>Shoulder pain with arms overhead (hands higher); dizziness on bending.</source>
        <translation>Schulterschmerzen mit den Armen über dem Kopf (Hände höher); Schwindel beim Vorbeugen.</translation>
    </message>
    <message>
        <source>Walk in and stand up slowly.</source>
        <translation>Geh zur Wand und richte dich langsam auf.</translation>
    </message>
    <message>
        <source>Hamstrings, shoulders, latissimus</source>
        <translation>Hintere Oberschenkel, Schultern, breiter Rückenmuskel</translation>
    </message>
    <message>
        <source>Seated spinal twist</source>
        <translation>Drehsitz</translation>
    </message>
    <message>
        <source>Seated twist, straight-leg twist</source>
        <translation>Drehung im Langsitz, Drehsitz mit gestreckten Beinen</translation>
    </message>
    <message>
        <source>Sit tall with both legs straight.</source>
        <translation>Sitz aufrecht, beide Beine gestreckt.</translation>
    </message>
    <message>
        <source>Place one hand on the floor behind you.</source>
        <translation>Stütz eine Hand hinter dir auf den Boden.</translation>
    </message>
    <message>
        <source>Reach the other hand across to your far thigh.</source>
        <translation>Führe die andere Hand hinüber zum gegenüberliegenden Oberschenkel.</translation>
    </message>
    <message>
        <source>Turn your ribs and shoulders that way.</source>
        <translation>Dreh Rippen und Schultern in diese Richtung.</translation>
    </message>
    <message>
        <source>Keep your hips and legs still.</source>
        <translation>Lass Hüften und Beine ruhig.</translation>
    </message>
    <message>
        <source>Breathe in to sit taller. Breathe out to turn.</source>
        <translation>Einatmen und noch aufrechter werden. Ausatmen und drehen.</translation>
    </message>
    <message>
        <source>Mid back, waist and side of the trunk.</source>
        <translation>Mittlerer Rücken, Taille und Seite des Rumpfs.</translation>
    </message>
    <message>
        <source>Sit on a blanket, bend the knees, turn less, or use the chair twist.</source>
        <translation>Setz dich auf eine Decke, beuge die Knie, dreh dich weniger, oder nimm die Drehung im Sitzen.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent back, belly or hip surgery; disc problem; later pregnancy (turn gently, away from the belly).</source>
        <translation>Osteoporose oder früherer Wirbelbruch; kürzliche Operation an Rücken, Bauch oder Hüfte; Bandscheibenproblem; fortgeschrittene Schwangerschaft (sanft drehen, vom Bauch weg).</translation>
    </message>
    <message>
        <source>Come back to the middle before you lean or rise.</source>
        <translation>Komm zurück zur Mitte, bevor du dich neigst oder aufstehst.</translation>
    </message>
    <message>
        <source>Trunk rotators (obliques, multifidus), mid back</source>
        <translation>Drehmuskeln des Rumpfs (schräge Bauchmuskeln, Multifidus), mittlerer Rücken</translation>
    </message>
    <message>
        <source>the side you turn toward</source>
        <translation>die Seite, zu der du dich drehst</translation>
    </message>
    <message>
        <source>High plank</source>
        <translation>Hohe Planke</translation>
    </message>
    <message>
        <source>Straight-arm plank, push-up position</source>
        <translation>Planke mit gestreckten Armen, Liegestützposition</translation>
    </message>
    <message>
        <source>Place your hands under your shoulders.</source>
        <translation>Stell die Hände unter die Schultern.</translation>
    </message>
    <message>
        <source>Step your feet back one at a time.</source>
        <translation>Setz die Füße nacheinander nach hinten.</translation>
    </message>
    <message>
        <source>Make one straight line, head to heels.</source>
        <translation>Bilde eine gerade Linie vom Kopf bis zu den Fersen.</translation>
    </message>
    <message>
        <source>Firm your belly and your buttocks.</source>
        <translation>Spann Bauch und Gesäß an.</translation>
    </message>
    <message>
        <source>Look at the floor and keep breathing.</source>
        <translation>Schau auf den Boden und atme weiter.</translation>
    </message>
    <message>
        <source>Breathe out in short puffs and keep going.</source>
        <translation>In kurzen Stößen ausatmen und immer weiteratmen.</translation>
    </message>
    <message>
        <source>Front of the trunk, shoulders, thighs. Not a pinch in the back.</source>
        <translation>Vorderseite des Rumpfs, Schultern, Oberschenkel. Kein Zwicken im Rücken.</translation>
    </message>
    <message>
        <source>Knees down, or hands on a counter or wall.</source>
        <translation>Knie am Boden oder Hände auf einer Arbeitsplatte oder an der Wand.</translation>
    </message>
    <message>
        <source>Sore wrists, elbows or shoulders; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation>Schmerzende Handgelenke, Ellbogen oder Schultern; nicht gut eingestellter Bluthochdruck oder Herzerkrankung; Schwangerschaft oder die ersten Monate nach der Geburt; Eingeweidebruch (z. B. Leistenbruch) oder kürzliche Bauchoperation.</translation>
    </message>
    <message>
        <source>Lower your knees first, then sit back.</source>
        <translation>Senke zuerst die Knie, dann setz dich zurück.</translation>
    </message>
    <message>
        <source>Abdominals, obliques, shoulders, chest, thighs</source>
        <translation>Bauchmuskeln, schräge Bauchmuskeln, Schultern, Brust, Oberschenkel</translation>
    </message>
    <message>
        <source>Forearm plank</source>
        <translation>Unterarmstütz</translation>
    </message>
    <message>
        <source>Elbow plank, low plank</source>
        <translation>Ellbogenstütz, tiefe Planke</translation>
    </message>
    <message>
        <source>On your forearms and knees.</source>
        <translation>Auf Unterarmen und Knien.</translation>
    </message>
    <message>
        <source>Put your elbows under your shoulders.</source>
        <translation>Setz die Ellbogen unter die Schultern.</translation>
    </message>
    <message>
        <source>Hold one straight line, head to heels.</source>
        <translation>Halte eine gerade Linie vom Kopf bis zu den Fersen.</translation>
    </message>
    <message>
        <source>Push the floor away with your forearms.</source>
        <translation>Drück den Boden mit den Unterarmen weg.</translation>
    </message>
    <message>
        <source>Stop when your hips sag.</source>
        <translation>Hör auf, wenn die Hüften absinken.</translation>
    </message>
    <message>
        <source>Short, steady breaths out. Keep breathing.</source>
        <translation>Kurz und gleichmäßig ausatmen. Immer weiteratmen.</translation>
    </message>
    <message>
        <source>Deep in the belly and waist, fronts of the thighs.</source>
        <translation>Tief in Bauch und Taille, Vorderseiten der Oberschenkel.</translation>
    </message>
    <message>
        <source>Knees down, or forearms on a bench or sofa.</source>
        <translation>Knie am Boden oder Unterarme auf einer Bank oder einem Sofa.</translation>
    </message>
    <message>
        <source>Shoulder or elbow pain; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation>Schulter- oder Ellbogenschmerzen; nicht gut eingestellter Bluthochdruck oder Herzerkrankung; Schwangerschaft oder die ersten Monate nach der Geburt; Eingeweidebruch (z. B. Leistenbruch) oder kürzliche Bauchoperation.</translation>
    </message>
    <message>
        <source>Lower your knees first, then rest.</source>
        <translation>Senke zuerst die Knie, dann ruh dich aus.</translation>
    </message>
    <message>
        <source>Rectus and transversus abdominis, obliques, shoulders</source>
        <translation>Gerader und querer Bauchmuskel, schräge Bauchmuskeln, Schultern</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>Forearm side plank, side bridge</source>
        <translation>Unterarm-Seitstütz, seitliche Brücke</translation>
    </message>
    <message>
        <source>Lying on one side, legs straight, propped on the lower forearm.</source>
        <translation>In Seitenlage, Beine gestreckt, auf den Unterarm der unteren Seite gestützt.</translation>
    </message>
    <message>
        <source>Lie on one side and prop on your forearm.</source>
        <translation>Leg dich auf eine Seite und stütz dich auf den Unterarm.</translation>
    </message>
    <message>
        <source>Elbow under shoulder, feet stacked.</source>
        <translation>Ellbogen unter der Schulter, Füße aufeinander.</translation>
    </message>
    <message>
        <source>Lift your hips off the floor.</source>
        <translation>Heb die Hüfte vom Boden ab.</translation>
    </message>
    <message>
        <source>Rest your top hand on your hip.</source>
        <translation>Leg die obere Hand auf die Hüfte.</translation>
    </message>
    <message>
        <source>Breathe out to lift, then keep breathing.</source>
        <translation>Zum Anheben ausatmen, dann immer weiteratmen.</translation>
    </message>
    <message>
        <source>Waist and hip of the side nearest the floor.</source>
        <translation>Taille und Hüfte auf der Seite, die dem Boden am nächsten ist.</translation>
    </message>
    <message>
        <source>Bend the knees and lift from the knees, or lean on a wall.</source>
        <translation>Knie beugen und von den Knien aus anheben oder an eine Wand lehnen.</translation>
    </message>
    <message>
        <source>Shoulder pain on the lower side; neck pain; unmanaged high blood pressure; late pregnancy.</source>
        <translation>Schulterschmerzen auf der unteren Seite; Nackenschmerzen; nicht gut eingestellter Bluthochdruck; späte Schwangerschaft.</translation>
    </message>
    <message>
        <source>Lower your hips first, then roll.</source>
        <translation>Senke zuerst die Hüfte, dann roll dich herum.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, side hip (gluteus medius), shoulder</source>
        <translation>Schräge Bauchmuskeln, quadratischer Lendenmuskel, seitliche Hüfte (mittlerer Gesäßmuskel), Schulter</translation>
    </message>
    <message>
        <source>the forearm on the floor</source>
        <translation>der Unterarm am Boden</translation>
    </message>
    <message>
        <source>Wall plank</source>
        <translation>Planke an der Wand</translation>
    </message>
    <message>
        <source>Standing plank</source>
        <translation>Planke im Stehen</translation>
    </message>
    <message>
        <source>Standing an arm&apos;s length from a wall.</source>
        <translation>Im Stand, eine Armlänge von einer Wand entfernt.</translation>
    </message>
    <message>
        <source>Place your forearms on the wall.</source>
        <translation>Leg die Unterarme an die Wand.</translation>
    </message>
    <message>
        <source>Step back until you lean in a line.</source>
        <translation>Geh zurück, bis du in einer geraden Linie lehnst.</translation>
    </message>
    <message>
        <source>Firm your belly and buttocks.</source>
        <translation>Spann Bauch und Gesäß an.</translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation>Halte den Nacken lang.</translation>
    </message>
    <message>
        <source>Easy breaths all the way through.</source>
        <translation>Die ganze Zeit locker atmen.</translation>
    </message>
    <message>
        <source>Light work in the belly.</source>
        <translation>Leichte Arbeit im Bauch.</translation>
    </message>
    <message>
        <source>Stand closer to the wall.</source>
        <translation>Stell dich näher an die Wand.</translation>
    </message>
    <message>
        <source>Shoulder pain, or shoes and floor that slip.</source>
        <translation>Schulterschmerzen oder Schuhe und Boden, die rutschen.</translation>
    </message>
    <message>
        <source>Step in toward the wall.</source>
        <translation>Geh wieder zur Wand.</translation>
    </message>
    <message>
        <source>Abdominals, shoulders</source>
        <translation>Bauchmuskeln, Schultern</translation>
    </message>
    <message>
        <source>Incline plank</source>
        <translation>Erhöhte Planke</translation>
    </message>
    <message>
        <source>Counter plank, hands-raised plank</source>
        <translation>Planke an der Arbeitsplatte, Planke mit erhöhten Händen</translation>
    </message>
    <message>
        <source>Standing at a fixed counter, table or heavy bench.</source>
        <translation>Im Stand an einer festen Arbeitsplatte, einem Tisch oder einer schweren Bank.</translation>
    </message>
    <message>
        <source>Hold the edge of a fixed counter.</source>
        <translation>Fass die Kante einer festen Arbeitsplatte.</translation>
    </message>
    <message>
        <source>Walk your feet back.</source>
        <translation>Geh mit den Füßen zurück.</translation>
    </message>
    <message>
        <source>Keep breathing out.</source>
        <translation>Immer wieder ausatmen.</translation>
    </message>
    <message>
        <source>Belly, chest and shoulders, less than on the floor.</source>
        <translation>Bauch, Brust und Schultern, weniger als am Boden.</translation>
    </message>
    <message>
        <source>Use a higher surface or the wall.</source>
        <translation>Nimm eine höhere Fläche oder die Wand.</translation>
    </message>
    <message>
        <source>Wrist or shoulder pain; anything that can slide or tip.</source>
        <translation>Handgelenk- oder Schulterschmerzen; alles, was rutschen oder kippen kann.</translation>
    </message>
    <message>
        <source>Walk your feet in and stand tall.</source>
        <translation>Geh mit den Füßen heran und richte dich auf.</translation>
    </message>
    <message>
        <source>Abdominals, shoulders, chest</source>
        <translation>Bauchmuskeln, Schultern, Brust</translation>
    </message>
    <message>
        <source>Knee plank</source>
        <translation>Planke auf den Knien</translation>
    </message>
    <message>
        <source>High plank on knees</source>
        <translation>Hohe Planke auf den Knien</translation>
    </message>
    <message>
        <source>Hands under your shoulders.</source>
        <translation>Hände unter die Schultern.</translation>
    </message>
    <message>
        <source>Walk your knees back.</source>
        <translation>Geh mit den Knien zurück.</translation>
    </message>
    <message>
        <source>Straight line from head to knees.</source>
        <translation>Gerade Linie vom Kopf bis zu den Knien.</translation>
    </message>
    <message>
        <source>Steady breaths out. Keep breathing.</source>
        <translation>Gleichmäßig ausatmen. Immer weiteratmen.</translation>
    </message>
    <message>
        <source>Belly and shoulders.</source>
        <translation>Bauch und Schultern.</translation>
    </message>
    <message>
        <source>Incline plank at a counter.</source>
        <translation>Erhöhte Planke an einer Arbeitsplatte.</translation>
    </message>
    <message>
        <source>As high plank; pad sore knees.</source>
        <translation>Wie bei der hohen Planke; schmerzende Knie polstern.</translation>
    </message>
    <message>
        <source>Sit your hips back to rest.</source>
        <translation>Setz das Gesäß zum Ausruhen nach hinten.</translation>
    </message>
    <message>
        <source>Forearm knee plank</source>
        <translation>Unterarmstütz auf den Knien</translation>
    </message>
    <message>
        <source>Low plank on knees</source>
        <translation>Tiefe Planke auf den Knien</translation>
    </message>
    <message>
        <source>On forearms and knees.</source>
        <translation>Auf Unterarmen und Knien.</translation>
    </message>
    <message>
        <source>Elbows under your shoulders.</source>
        <translation>Ellbogen unter die Schultern.</translation>
    </message>
    <message>
        <source>Push the floor away.</source>
        <translation>Drück den Boden weg.</translation>
    </message>
    <message>
        <source>Deep belly and waist.</source>
        <translation>Tief im Bauch und in der Taille.</translation>
    </message>
    <message>
        <source>Forearms on a sofa, or wall plank.</source>
        <translation>Unterarme auf einem Sofa oder Planke an der Wand.</translation>
    </message>
    <message>
        <source>As forearm plank; pad sore knees.</source>
        <translation>Wie beim Unterarmstütz; schmerzende Knie polstern.</translation>
    </message>
    <message>
        <source>Abdominals, obliques, shoulders</source>
        <translation>Bauchmuskeln, schräge Bauchmuskeln, Schultern</translation>
    </message>
    <message>
        <source>Knee side plank</source>
        <translation>Seitstütz mit gebeugten Knien</translation>
    </message>
    <message>
        <source>Bent-knee side bridge</source>
        <translation>Seitliche Brücke mit gebeugten Knien</translation>
    </message>
    <message>
        <source>Lying on one side, knees bent, propped on the lower forearm.</source>
        <translation>In Seitenlage, Knie gebeugt, auf den Unterarm der unteren Seite gestützt.</translation>
    </message>
    <message>
        <source>Lie on one side with knees bent.</source>
        <translation>Leg dich auf eine Seite, die Knie gebeugt.</translation>
    </message>
    <message>
        <source>Elbow under your shoulder.</source>
        <translation>Ellbogen unter die Schulter.</translation>
    </message>
    <message>
        <source>Line up your heels with your hips.</source>
        <translation>Bring die Fersen in eine Linie mit den Hüften.</translation>
    </message>
    <message>
        <source>Waist and hip nearest the floor.</source>
        <translation>Taille und Hüfte, die dem Boden am nächsten sind.</translation>
    </message>
    <message>
        <source>Side lean with forearm on a wall.</source>
        <translation>Seitlich lehnen, den Unterarm an der Wand.</translation>
    </message>
    <message>
        <source>Shoulder pain on the lower side; neck pain.</source>
        <translation>Schulterschmerzen auf der unteren Seite; Nackenschmerzen.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, side hip</source>
        <translation>Schräge Bauchmuskeln, quadratischer Lendenmuskel, seitliche Hüfte</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <translation>Curl-up</translation>
    </message>
    <message>
        <source>McGill curl-up, modified curl-up</source>
        <translation>McGill-Curl-up, kleiner Crunch</translation>
    </message>
    <message>
        <source>On your back, one knee bent, other leg straight.</source>
        <translation>In Rückenlage, ein Knie gebeugt, das andere Bein gestreckt.</translation>
    </message>
    <message>
        <source>Slide both hands under your lower back.</source>
        <translation>Schieb beide Hände unter den unteren Rücken.</translation>
    </message>
    <message>
        <source>Bend one knee, keep the other leg long.</source>
        <translation>Beuge ein Knie, lass das andere Bein lang.</translation>
    </message>
    <message>
        <source>Brace your belly as if to cough.</source>
        <translation>Spann den Bauch an, als wolltest du husten.</translation>
    </message>
    <message>
        <source>Lift head and shoulders just off the floor.</source>
        <translation>Heb Kopf und Schultern nur knapp vom Boden ab.</translation>
    </message>
    <message>
        <source>Keep your neck still and your back shape.</source>
        <translation>Halte den Nacken still und die Form des Rückens gleich.</translation>
    </message>
    <message>
        <source>Small breaths while you stay braced.</source>
        <translation>Kleine Atemzüge, während du die Spannung hältst.</translation>
    </message>
    <message>
        <source>Front of the belly. Not in the neck or back.</source>
        <translation>Vorderseite des Bauchs. Nicht im Nacken oder Rücken.</translation>
    </message>
    <message>
        <source>Brace only, or lift just the head&apos;s weight.</source>
        <translation>Nur den Bauch anspannen oder den Kopf nur ganz leicht anheben.</translation>
    </message>
    <message>
        <source>Neck pain (brace only); pregnancy or a belly gap after birth; hernia; osteoporosis or past spine fracture (brace only).</source>
        <translation>Nackenschmerzen (nur den Bauch anspannen); Schwangerschaft oder ein Spalt zwischen den Bauchmuskeln nach der Geburt; Eingeweidebruch (z. B. Leistenbruch); Osteoporose oder früherer Wirbelbruch (nur den Bauch anspannen).</translation>
    </message>
    <message>
        <source>Lower your head with control.</source>
        <translation>Senke den Kopf kontrolliert ab.</translation>
    </message>
    <message>
        <source>Rectus abdominis, deep abdominals</source>
        <translation>Gerader Bauchmuskel, tiefe Bauchmuskeln</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Bird Dog</translation>
    </message>
    <message>
        <source>Pointer, opposite arm and leg reach</source>
        <translation>Vierfüßler-Balance, Arm und Bein diagonal strecken</translation>
    </message>
    <message>
        <source>Start on hands and knees, back level.</source>
        <translation>Beginne auf Händen und Knien, der Rücken ist waagerecht.</translation>
    </message>
    <message>
        <source>Brace your belly gently.</source>
        <translation>Spann den Bauch sanft an.</translation>
    </message>
    <message>
        <source>Slide one leg back and lift to hip height.</source>
        <translation>Schieb ein Bein zurück und heb es auf Hüfthöhe.</translation>
    </message>
    <message>
        <source>Reach the opposite arm forward.</source>
        <translation>Streck den gegenüberliegenden Arm nach vorn.</translation>
    </message>
    <message>
        <source>Keep your hips level and neck long.</source>
        <translation>Halte die Hüften waagerecht und den Nacken lang.</translation>
    </message>
    <message>
        <source>Breathe out as you reach, then small breaths.</source>
        <translation>Beim Strecken ausatmen, dann kleine Atemzüge.</translation>
    </message>
    <message>
        <source>Buttock, back and shoulder. No arch or twist.</source>
        <translation>Gesäß, Rücken und Schulter. Kein Hohlkreuz, kein Verdrehen.</translation>
    </message>
    <message>
        <source>Leg only, toe sliding on the floor, or arm only.</source>
        <translation>Nur das Bein, die Zehen gleiten am Boden, oder nur der Arm.</translation>
    </message>
    <message>
        <source>Sore wrists (use fists) or knees (pad them); shoulder pain with arm raised.</source>
        <translation>Schmerzende Handgelenke (Fäuste nehmen) oder Knie (polstern); Schulterschmerzen bei angehobenem Arm.</translation>
    </message>
    <message>
        <source>Lower hand and knee together.</source>
        <translation>Senke Hand und Knie gleichzeitig.</translation>
    </message>
    <message>
        <source>Back extensors, multifidus, gluteals, shoulder</source>
        <translation>Rückenstrecker, Multifidus, Gesäßmuskeln, Schulter</translation>
    </message>
    <message>
        <source>the leg that reaches back</source>
        <translation>das Bein, das nach hinten gestreckt wird</translation>
    </message>
    <message>
        <source>Tall sit and breathe</source>
        <translation>Aufrecht sitzen und atmen</translation>
    </message>
    <message>
        <source>Seated mountain</source>
        <translation>Berghaltung im Sitzen</translation>
    </message>
    <message>
        <source>Sitting near the front of a steady chair, feet flat.</source>
        <translation>Im Sitz auf dem vorderen Teil eines stabilen Stuhls, Füße flach am Boden.</translation>
    </message>
    <message>
        <source>Sit near the front of your chair.</source>
        <translation>Setz dich auf den vorderen Teil des Stuhls.</translation>
    </message>
    <message>
        <source>Feet flat, knees over ankles.</source>
        <translation>Füße flach, Knie über den Sprunggelenken.</translation>
    </message>
    <message>
        <source>Grow tall through your crown.</source>
        <translation>Werde lang bis zum Scheitel.</translation>
    </message>
    <message>
        <source>Let your shoulders drop.</source>
        <translation>Lass die Schultern sinken.</translation>
    </message>
    <message>
        <source>Three slow belly breaths.</source>
        <translation>Drei langsame Atemzüge in den Bauch.</translation>
    </message>
    <message>
        <source>Upright and easy.</source>
        <translation>Aufrecht und locker.</translation>
    </message>
    <message>
        <source>Use the backrest.</source>
        <translation>Nutze die Rückenlehne.</translation>
    </message>
    <message>
        <source>No special caution. Use a chair without wheels.</source>
        <translation>Keine besondere Vorsicht nötig. Nimm einen Stuhl ohne Rollen.</translation>
    </message>
    <message>
        <source>Stay seated.</source>
        <translation>Bleib sitzen.</translation>
    </message>
    <message>
        <source>Posture reset, breathing</source>
        <translation>Haltung neu aufrichten, Atmung</translation>
    </message>
    <message>
        <source>Chair chest opener</source>
        <translation>Brustöffner im Sitzen</translation>
    </message>
    <message>
        <source>Seated chest stretch</source>
        <translation>Brustdehnung im Sitzen</translation>
    </message>
    <message>
        <source>Sitting tall, feet flat.</source>
        <translation>Im aufrechten Sitz, Füße flach am Boden.</translation>
    </message>
    <message>
        <source>Hold the chair back or clasp your hands.</source>
        <translation>Fass die Stuhllehne oder verschränke die Hände.</translation>
    </message>
    <message>
        <source>Roll your shoulders back and down.</source>
        <translation>Roll die Schultern nach hinten unten.</translation>
    </message>
    <message>
        <source>Lift your breastbone a little.</source>
        <translation>Heb das Brustbein ein wenig.</translation>
    </message>
    <message>
        <source>Keep your lower ribs in.</source>
        <translation>Zieh die unteren Rippen sanft nach innen.</translation>
    </message>
    <message>
        <source>Breathe wide into the chest.</source>
        <translation>Atme weit in die Brust.</translation>
    </message>
    <message>
        <source>Front of chest and shoulders.</source>
        <translation>Vorderseite von Brust und Schultern.</translation>
    </message>
    <message>
        <source>Hands on hips instead.</source>
        <translation>Stattdessen die Hände an die Hüften.</translation>
    </message>
    <message>
        <source>Shoulder that slips or hurts behind you.</source>
        <translation>Schulter, die herausrutscht oder schmerzt, wenn der Arm nach hinten geht.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Lass die Arme hängen.</translation>
    </message>
    <message>
        <source>Chest, front of shoulders, upper back</source>
        <translation>Brust, vordere Schultern, oberer Rücken</translation>
    </message>
    <message>
        <source>Chair side reach</source>
        <translation>Seitbeuge im Sitzen</translation>
    </message>
    <message>
        <source>Seated side bend</source>
        <translation>Seitneigung im Sitzen</translation>
    </message>
    <message>
        <source>Hold the seat with one hand.</source>
        <translation>Halte dich mit einer Hand am Sitz fest.</translation>
    </message>
    <message>
        <source>Reach the other arm up and over.</source>
        <translation>Streck den anderen Arm nach oben und hinüber.</translation>
    </message>
    <message>
        <source>Lean a little to the side.</source>
        <translation>Neige dich ein wenig zur Seite.</translation>
    </message>
    <message>
        <source>Keep both hips on the chair.</source>
        <translation>Lass beide Gesäßhälften auf dem Stuhl.</translation>
    </message>
    <message>
        <source>Breathe into the open side.</source>
        <translation>Atme in die geöffnete Seite.</translation>
    </message>
    <message>
        <source>Side of the waist and ribs.</source>
        <translation>Seite von Taille und Rippen.</translation>
    </message>
    <message>
        <source>Hand on head or shoulder instead of overhead.</source>
        <translation>Hand an Kopf oder Schulter statt über den Kopf.</translation>
    </message>
    <message>
        <source>Shoulder pain overhead; osteoporosis: lean less.</source>
        <translation>Schulterschmerzen mit dem Arm über dem Kopf; Osteoporose: weniger neigen.</translation>
    </message>
    <message>
        <source>Come back to the middle.</source>
        <translation>Komm zurück zur Mitte.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, latissimus</source>
        <translation>Schräge Bauchmuskeln, quadratischer Lendenmuskel, breiter Rückenmuskel</translation>
    </message>
    <message>
        <source>the side you lean toward</source>
        <translation>die Seite, zu der du dich neigst</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Drehung im Sitzen</translation>
    </message>
    <message>
        <source>Seated twist in a chair</source>
        <translation>Drehsitz auf dem Stuhl</translation>
    </message>
    <message>
        <source>Sit tall with both feet flat.</source>
        <translation>Sitz aufrecht, beide Füße flach am Boden.</translation>
    </message>
    <message>
        <source>Hold the chair back with one hand.</source>
        <translation>Fass mit einer Hand die Stuhllehne.</translation>
    </message>
    <message>
        <source>Put your other hand on your far knee.</source>
        <translation>Leg die andere Hand auf das gegenüberliegende Knie.</translation>
    </message>
    <message>
        <source>Turn your chest, keep hips still.</source>
        <translation>Dreh den Brustkorb, die Hüften bleiben ruhig.</translation>
    </message>
    <message>
        <source>In to grow tall. Out to turn.</source>
        <translation>Einatmen und lang werden. Ausatmen und drehen.</translation>
    </message>
    <message>
        <source>Mid back and waist.</source>
        <translation>Mittlerer Rücken und Taille.</translation>
    </message>
    <message>
        <source>Turn only as far as your shoulders go.</source>
        <translation>Dreh dich nur so weit, wie die Schultern mitgehen.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent back or belly surgery.</source>
        <translation>Osteoporose oder früherer Wirbelbruch; kürzliche Rücken- oder Bauchoperation.</translation>
    </message>
    <message>
        <source>Trunk rotators, mid back</source>
        <translation>Drehmuskeln des Rumpfs, mittlerer Rücken</translation>
    </message>
    <message>
        <source>Chair figure four</source>
        <translation>Vierer-Dehnung im Sitzen</translation>
    </message>
    <message>
        <source>Seated piriformis stretch</source>
        <translation>Piriformis-Dehnung im Sitzen</translation>
    </message>
    <message>
        <source>Cross one ankle over the other knee.</source>
        <translation>Leg einen Fußknöchel über das andere Knie.</translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation>Sitz aufrecht.</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Halte den Rücken lang.</translation>
    </message>
    <message>
        <source>Out as you tip forward.</source>
        <translation>Ausatmen, während du dich nach vorn neigst.</translation>
    </message>
    <message>
        <source>Buttock of the crossed leg.</source>
        <translation>Gesäß auf der Seite des oberen Beins.</translation>
    </message>
    <message>
        <source>Cross at the shin, or slide the lower foot forward.</source>
        <translation>Am Schienbein kreuzen oder den unteren Fuß nach vorn schieben.</translation>
    </message>
    <message>
        <source>Hip replacement; knee pain.</source>
        <translation>Künstliches Hüftgelenk; Knieschmerzen.</translation>
    </message>
    <message>
        <source>Sit up, then uncross.</source>
        <translation>Richte dich auf, dann nimm die Beine auseinander.</translation>
    </message>
    <message>
        <source>Gluteals, piriformis</source>
        <translation>Gesäßmuskeln, Piriformis</translation>
    </message>
    <message>
        <source>the leg crossed on top</source>
        <translation>das Bein, das oben liegt</translation>
    </message>
    <message>
        <source>Chair hamstring stretch</source>
        <translation>Beinrückseite im Sitzen</translation>
    </message>
    <message>
        <source>Seated leg stretch</source>
        <translation>Beindehnung im Sitzen</translation>
    </message>
    <message>
        <source>Sitting near the front edge of a steady chair.</source>
        <translation>Im Sitz nah an der Vorderkante eines stabilen Stuhls.</translation>
    </message>
    <message>
        <source>Straighten one leg, heel on the floor.</source>
        <translation>Strecke ein Bein, die Ferse am Boden.</translation>
    </message>
    <message>
        <source>Keep the other foot flat.</source>
        <translation>Lass den anderen Fuß flach stehen.</translation>
    </message>
    <message>
        <source>Back of the straight thigh.</source>
        <translation>Rückseite des Oberschenkels am gestreckten Bein.</translation>
    </message>
    <message>
        <source>Bend the straight knee a little.</source>
        <translation>Beuge das gestreckte Knie ein wenig.</translation>
    </message>
    <message>
        <source>Pain or tingling shooting down the leg.</source>
        <translation>Schmerzen oder Kribbeln, die ins Bein hinunterschießen.</translation>
    </message>
    <message>
        <source>Sit up, then bend the knee.</source>
        <translation>Richte dich auf, dann beuge das Knie.</translation>
    </message>
    <message>
        <source>the straight leg</source>
        <translation>das gestreckte Bein</translation>
    </message>
    <message>
        <source>Chair forward rest</source>
        <translation>Vorbeuge im Sitzen</translation>
    </message>
    <message>
        <source>Seated child&apos;s pose, desk rest</source>
        <translation>Stellung des Kindes im Sitzen, Ausruhen am Schreibtisch</translation>
    </message>
    <message>
        <source>Sitting with feet wide.</source>
        <translation>Im Sitz, Füße weit auseinander.</translation>
    </message>
    <message>
        <source>Open your feet and knees wide.</source>
        <translation>Stell Füße und Knie weit auseinander.</translation>
    </message>
    <message>
        <source>Slide your hands down your shins.</source>
        <translation>Lass die Hände an den Schienbeinen hinabgleiten.</translation>
    </message>
    <message>
        <source>Let your head and arms hang.</source>
        <translation>Lass Kopf und Arme hängen.</translation>
    </message>
    <message>
        <source>Stay only as low as feels easy.</source>
        <translation>Bleib nur so tief, wie es leichtfällt.</translation>
    </message>
    <message>
        <source>Slow breaths into the back.</source>
        <translation>Langsam in den Rücken atmen.</translation>
    </message>
    <message>
        <source>Long, soft lower back.</source>
        <translation>Langer, weicher unterer Rücken.</translation>
    </message>
    <message>
        <source>Fold arms on the desk and rest your head.</source>
        <translation>Verschränke die Arme auf dem Schreibtisch und leg den Kopf ab.</translation>
    </message>
    <message>
        <source>Dizziness or unmanaged high blood pressure; osteoporosis; disc trouble: use the desk version.</source>
        <translation>Schwindel oder nicht gut eingestellter Bluthochdruck; Osteoporose; Bandscheibenprobleme: Nimm die Variante am Schreibtisch.</translation>
    </message>
    <message>
        <source>Push up with your hands, head last.</source>
        <translation>Drück dich mit den Händen hoch, der Kopf zuletzt.</translation>
    </message>
    <message>
        <source>Back extensors, hips</source>
        <translation>Rückenstrecker, Hüften</translation>
    </message>
    <message>
        <source>Standing lean back</source>
        <translation>Sanfte Rückbeuge im Stand</translation>
    </message>
    <message>
        <source>Standing back bend, hands on hips</source>
        <translation>Rückbeuge im Stehen, Hände an den Hüften</translation>
    </message>
    <message>
        <source>Standing with feet hip-width apart.</source>
        <translation>Im Stand, Füße hüftbreit auseinander.</translation>
    </message>
    <message>
        <source>Stand with your hands on your hips.</source>
        <translation>Stell dich hin, die Hände an den Hüften.</translation>
    </message>
    <message>
        <source>Firm your buttocks a little.</source>
        <translation>Spann das Gesäß ein wenig an.</translation>
    </message>
    <message>
        <source>Lean back a small way.</source>
        <translation>Lehn dich ein kleines Stück zurück.</translation>
    </message>
    <message>
        <source>Keep looking ahead.</source>
        <translation>Schau weiter nach vorn.</translation>
    </message>
    <message>
        <source>Breathe in, then lean on the breath out.</source>
        <translation>Einatmen, dann beim Ausatmen zurücklehnen.</translation>
    </message>
    <message>
        <source>Front of hips opening, no pinch in the back.</source>
        <translation>Vorn an den Hüften wird es weit, kein Zwicken im Rücken.</translation>
    </message>
    <message>
        <source>Stand tall and reach up instead.</source>
        <translation>Steh stattdessen aufrecht und streck die Arme nach oben.</translation>
    </message>
    <message>
        <source>Leg pain or pinching that gets worse leaning back; dizziness; poor balance: hold the desk.</source>
        <translation>Beinschmerzen oder Zwicken, die beim Zurücklehnen schlimmer werden; Schwindel; schlechtes Gleichgewicht: Halte dich am Schreibtisch fest.</translation>
    </message>
    <message>
        <source>Come back to standing tall.</source>
        <translation>Komm zurück in den aufrechten Stand.</translation>
    </message>
    <message>
        <source>Hip flexors, abdominals, spine extension</source>
        <translation>Hüftbeuger, Bauchmuskeln, Streckung der Wirbelsäule</translation>
    </message>
    <message>
        <source>10-minute back yoga</source>
        <translation>10 Minuten Rückenyoga</translation>
    </message>
    <message>
        <source>Daily routine, most people.</source>
        <translation>Tägliche Routine, für die meisten.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>to arrive</source>
        <translation>zum Ankommen</translation>
    </message>
    <message>
        <source>closing rest</source>
        <translation>Ruhe zum Schluss</translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation>Rumpf-Halteübungen</translation>
    </message>
    <message>
        <source>Once 15 s holds feel fine.</source>
        <translation>Sobald sich 15 s Haltezeit gut anfühlen.</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>erholen</translation>
    </message>
    <message>
        <source>wind down</source>
        <translation>ausklingen lassen</translation>
    </message>
    <message>
        <source>Core holds, starter</source>
        <translation>Rumpf-Halteübungen, Einstieg</translation>
    </message>
    <message>
        <source>First weeks, or after a flare-up.</source>
        <translation>Für die ersten Wochen oder nach einer Schmerzphase.</translation>
    </message>
    <message>
        <source>Article, eased</source>
        <translation>Artikel, in leichterer Form</translation>
    </message>
    <message>
        <source>recover, go to the mat</source>
        <translation>erholen, zur Matte gehen</translation>
    </message>
    <message>
        <source>Core holds in tens</source>
        <translation>Rumpf-Halteübungen in Zehnern</translation>
    </message>
    <message>
        <source>Anyone whose back tires in long planks.</source>
        <translation>Für alle, deren Rücken bei langen Stützübungen müde wird.</translation>
    </message>
    <message>
        <source>Article core as 3 x 10 s</source>
        <translation>Rumpfteil des Artikels als 3 × 10 s</translation>
    </message>
    <message>
        <source>Daily back and core</source>
        <translation>Täglich Rücken und Rumpf</translation>
    </message>
    <message>
        <source>Default on core days.</source>
        <translation>Standard an Rumpftagen.</translation>
    </message>
    <message>
        <source>Article, both halves</source>
        <translation>Artikel, beide Hälften</translation>
    </message>
    <message>
        <source>3-minute ease</source>
        <translation>3 Minuten Entspannung</translation>
    </message>
    <message>
        <source>When the back tightens up.</source>
        <translation>Wenn sich der Rücken verspannt.</translation>
    </message>
    <message>
        <source>App addition (gentle positions)</source>
        <translation>Ergänzung der App (sanfte Haltungen)</translation>
    </message>
    <message>
        <source>both knees to chest instead, if kneeling is hard</source>
        <translation>stattdessen beide Knie zur Brust, wenn Knien schwerfällt</translation>
    </message>
    <message>
        <source>Back exercise timer</source>
        <translation>Timer für Rückenübungen</translation>
    </message>
    <message>
        <source>Follow short back routines by ear</source>
        <translation>Kurzen Rückenroutinen nach Gehör folgen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>chime</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>plank</source>
        <translation>Unterarmstütz</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Backchime routine</source>
        <translation>Backchime-Routine</translation>
    </message>
    <message>
        <source>Backchime leads you through short back routines by ear: a chime for every change, a picture of the pose, and a ring that shows how long is left. Lie down, close your eyes, follow along.</source>
        <translation>Backchime führt dich nach Gehör durch kurze Rückenroutinen: ein Klang für jeden Wechsel, ein Bild der Übung und ein Ring, der zeigt, wie lange es noch dauert. Leg dich hin, schließ die Augen, mach mit.</translation>
    </message>
    <message>
        <source>Routines from 3 to 17 minutes, for the floor, the desk and gentle days</source>
        <translation>Routinen von 3 bis 17 Minuten, für den Boden, den Schreibtisch und sanfte Tage</translation>
    </message>
    <message>
        <source>Routines of your own, made from pictures of the poses</source>
        <translation>Eigene Routinen, aus Bildern der Übungen zusammengestellt</translation>
    </message>
    <message>
        <source>Chimes you can tell apart with your eyes closed, and a voice if you like</source>
        <translation>Klänge, die sich mit geschlossenen Augen unterscheiden lassen, und eine Stimme, wenn du magst</translation>
    </message>
    <message>
        <source>The app suggests a longer hold, or a shorter one; you decide</source>
        <translation>Die App schlägt eine längere oder kürzere Haltezeit vor; du entscheidest</translation>
    </message>
    <message>
        <source>Log how you feel, for your own use or to share</source>
        <translation>Halte fest, wie du dich fühlst, für dich oder zum Weitergeben</translation>
    </message>
    <message>
        <source>Everything stays on your computer: no account, no network</source>
        <translation>Alles bleibt auf deinem Computer: kein Konto, kein Netz</translation>
    </message>
    <message>
        <source>Information and a timer, not medical care. This app is not a medical device. It does not diagnose, treat, prevent or monitor any illness or injury. Stop if something feels wrong, and ask a doctor or physiotherapist if you are unsure.</source>
        <translation>Informationen und ein Timer, keine medizinische Versorgung. Diese App ist kein Medizinprodukt. Sie diagnostiziert, behandelt, verhütet und überwacht keine Krankheiten oder Verletzungen. Hör auf, wenn sich etwas falsch anfühlt, und frag in einer Arzt- oder Physiotherapiepraxis nach, wenn du unsicher bist.</translation>
    </message>
    <message>
        <source>A hold, seen from the mat</source>
        <translation>Eine Übung, von der Matte aus gesehen</translation>
    </message>
    <message>
        <source>Home, with what it suggests for today</source>
        <translation>Die Startseite mit dem Vorschlag für heute</translation>
    </message>
    <message>
        <source>A routine before it begins</source>
        <translation>Eine Routine, bevor sie beginnt</translation>
    </message>
    <message>
        <source>The routine editor</source>
        <translation>Der Routinen-Editor</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Dein Fortschritt</translation>
    </message>
    <message>
        <source>A hold in the dark theme</source>
        <translation>Eine Übung im dunklen Design</translation>
    </message>
    <message>
        <source>Big three, level 1 (3-2-1)</source>
        <translation>Big Three, Stufe 1 (3-2-1)</translation>
    </message>
    <message>
        <source>Start here.</source>
        <translation>Fang hier an.</translation>
    </message>
    <message>
        <source>App addition (after S. McGill)</source>
        <translation>Ergänzung der App (nach S. McGill)</translation>
    </message>
    <message>
        <source>slow movement, not a stretch</source>
        <translation>langsame Bewegung, keine Dehnung</translation>
    </message>
    <message>
        <source>swap bent knee each set</source>
        <translation>bei jedem Satz das gebeugte Knie wechseln</translation>
    </message>
    <message>
        <source>knee side plank is fine</source>
        <translation>Seitstütz mit gebeugten Knien ist auch gut</translation>
    </message>
    <message>
        <source>Big three, level 2 (5-3-1)</source>
        <translation>Big Three, Stufe 2 (5-3-1)</translation>
    </message>
    <message>
        <source>After 2 easy weeks at level 1.</source>
        <translation>Nach 2 leichten Wochen auf Stufe 1.</translation>
    </message>
    <message>
        <source>Big three, level 3 (6-4-2)</source>
        <translation>Big Three, Stufe 3 (6-4-2)</translation>
    </message>
    <message>
        <source>After 2 easy weeks at level 2.</source>
        <translation>Nach 2 leichten Wochen auf Stufe 2.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <translation>Schreibtischpause</translation>
    </message>
    <message>
        <source>Work breaks; people who cannot use the floor.</source>
        <translation>Für Arbeitspausen und für Menschen, die nicht auf den Boden können.</translation>
    </message>
    <message>
        <source>App addition (chair)</source>
        <translation>Ergänzung der App (Stuhl)</translation>
    </message>
    <message>
        <source>5-minute express</source>
        <translation>5 Minuten Express</translation>
    </message>
    <message>
        <source>Short on time.</source>
        <translation>Wenn die Zeit knapp ist.</translation>
    </message>
    <message>
        <source>Article&apos;s four named yoga poses only</source>
        <translation>Nur die vier im Artikel genannten Yogahaltungen</translation>
    </message>
    <message>
        <source>second visit, rest</source>
        <translation>zum zweiten Mal, ausruhen</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Sanfter Einstieg</translation>
    </message>
    <message>
        <source>Stiff, older, or returning after a flare-up.</source>
        <translation>Wenn du steif oder älter bist oder nach einer Schmerzphase wieder anfängst.</translation>
    </message>
    <message>
        <source>recover before getting up</source>
        <translation>erholen vor dem Aufstehen</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of anything serious. The signs below need help from a person. They are the same for everybody.</source>
        <translation>Die meisten Rückenschmerzen sind kein Zeichen für etwas Ernstes. Bei den Anzeichen unten brauchst du Hilfe von einem Menschen. Sie sind für alle gleich.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>Some people should ask first</source>
        <translation>Manche sollten vorher fragen</translation>
    </message>
    <message>
        <source>Gentle movement suits most backs. Ask a doctor or physiotherapist before you begin if any of these fits you.</source>
        <translation>Sanfte Bewegung passt zu den meisten Rücken. Frag in einer Arzt- oder Physiotherapiepraxis nach, bevor du anfängst, wenn etwas davon auf dich zutrifft.</translation>
    </message>
    <message>
        <source>You are pregnant, or gave birth in the last few months</source>
        <translation>Du bist schwanger oder hast in den letzten Monaten ein Kind geboren</translation>
    </message>
    <message>
        <source>You had surgery on your back, hip, knee, shoulder, eye or belly in the last 6 months</source>
        <translation>Du hattest in den letzten 6 Monaten eine Operation an Rücken, Hüfte, Knie, Schulter, Auge oder Bauch</translation>
    </message>
    <message>
        <source>You have thin bones, or once broke a bone in your spine</source>
        <translation>Du hast dünne Knochen (Osteoporose) oder hattest schon einmal einen Wirbelbruch</translation>
    </message>
    <message>
        <source>You have heart disease, or blood pressure that is not well controlled</source>
        <translation>Du hast eine Herzerkrankung oder einen Blutdruck, der nicht gut eingestellt ist</translation>
    </message>
    <message>
        <source>You have glaucoma or a problem with your retina, at the back of the eye</source>
        <translation>Du hast grünen Star (Glaukom) oder ein Problem mit der Netzhaut, hinten im Auge</translation>
    </message>
    <message>
        <source>You have a hernia</source>
        <translation>Du hast einen Eingeweidebruch (z. B. Leistenbruch)</translation>
    </message>
    <message>
        <source>You have leg pain, numbness or weakness</source>
        <translation>Du hast Schmerzen, Taubheit oder Schwäche im Bein</translation>
    </message>
    <message>
        <source>You take blood thinners and had a fall</source>
        <translation>Du nimmst Blutverdünner und bist gestürzt</translation>
    </message>
    <message>
        <source>You fall often, or cannot get down to the floor and up again alone</source>
        <translation>Du stürzt oft oder kommst nicht allein auf den Boden und wieder hoch</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Du bist unter 18</translation>
    </message>
    <message>
        <source>Each pose also says who should ask first. You can read it before you begin.</source>
        <translation>Bei jeder Übung steht auch, wer vorher fragen sollte. Du kannst es lesen, bevor du anfängst.</translation>
    </message>
    <message>
        <source>Get set</source>
        <translation>Alles bereit machen</translation>
    </message>
    <message>
        <source>Find a mat or a soft rug, and clear the space around it.</source>
        <translation>Such dir eine Matte oder einen weichen Teppich und mach den Platz darum frei.</translation>
    </message>
    <message>
        <source>Put what you need within reach: a chair, a cushion, a strap or a long towel.</source>
        <translation>Leg dir in Reichweite, was du brauchst: einen Stuhl, ein Kissen, einen Gurt oder ein langes Handtuch.</translation>
    </message>
    <message>
        <source>Wear what lets you bend and breathe.</source>
        <translation>Trag Kleidung, in der du dich gut beugen und atmen kannst.</translation>
    </message>
    <message>
        <source>Just after you get up, the back is often stiff. Leave deep forward bends for later in the day.</source>
        <translation>Kurz nach dem Aufstehen ist der Rücken oft steif. Heb dir tiefe Vorbeugen für später am Tag auf.</translation>
    </message>
    <message>
        <source>Listening to your body</source>
        <translation>Auf deinen Körper hören</translation>
    </message>
    <message>
        <source>A stretch may pull. It should not hurt.</source>
        <translation>Eine Dehnung darf ziehen. Sie soll nicht wehtun.</translation>
    </message>
    <message>
        <source>Go only as far as you can breathe with ease. Before you start, pick your number: 0 is no pain, 10 is the worst you can imagine. Watch how it changes.</source>
        <translation>Geh nur so weit, wie du noch leicht atmen kannst. Wähle deine Zahl, bevor du anfängst: 0 ist kein Schmerz, 10 ist der stärkste, den du dir vorstellen kannst. Achte darauf, wie sie sich ändert.</translation>
    </message>
    <message>
        <source>Green: fine to go on</source>
        <translation>Grün: Du kannst weitermachen</translation>
    </message>
    <message>
        <source>0 to 3, and at most 1 above your start number.</source>
        <translation>0 bis 3 und höchstens 1 über deiner Anfangszahl.</translation>
    </message>
    <message>
        <source>Amber: ease off</source>
        <translation>Gelb: nimm dich zurück</translation>
    </message>
    <message>
        <source>4 or 5, or 2 above your start number. Do the easier version, or a shorter hold.</source>
        <translation>4 oder 5, oder 2 über deiner Anfangszahl. Nimm die leichtere Variante oder halte kürzer.</translation>
    </message>
    <message>
        <source>Red: stop this one</source>
        <translation>Rot: hör mit dieser Übung auf</translation>
    </message>
    <message>
        <source>6 to 10, or 3 or more above your start number. Stop at any number if pain is sharp or spreads, or if you feel it in a leg. Come out slowly.</source>
        <translation>6 bis 10, oder 3 oder mehr über deiner Anfangszahl. Hör bei jeder Zahl auf, wenn der Schmerz stechend ist oder sich ausbreitet oder wenn du ihn in einem Bein spürst. Löse dich langsam aus der Haltung.</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Wenn es zu viel ist</translation>
    </message>
    <message>
        <source>Press this key in a session, or the button with the hand. The sound stops at once.</source>
        <translation>Drück in einer Einheit diese Taste oder den Knopf mit der Hand. Der Ton stoppt sofort.</translation>
    </message>
    <message>
        <source>You can stop at any time. You lose nothing by it. You listened to your back, and that is the skill.</source>
        <translation>Du kannst jederzeit aufhören. Du verlierst dadurch nichts. Du hast auf deinen Rücken gehört, und genau darauf kommt es an.</translation>
    </message>
    <message>
        <source>Careful mode</source>
        <translation>Vorsichtiger Modus</translation>
    </message>
    <message>
        <source>In your first two weeks, take amber as red: stop when pain goes up at all. You are learning what your back likes. After that, use all three lights.</source>
        <translation>Behandle in deinen ersten zwei Wochen Gelb wie Rot: Hör auf, sobald der Schmerz überhaupt zunimmt. Du lernst, was dein Rücken mag. Danach nutzt du alle drei Farben.</translation>
    </message>
    <message>
        <source>The 24-hour check</source>
        <translation>Der 24-Stunden-Check</translation>
    </message>
    <message>
        <source>Being a little sore is all right. By the next day you should be back at your usual level. If not, do less next time.</source>
        <translation>Wenn es danach ein wenig wehtut, ist das in Ordnung. Am nächsten Tag solltest du wieder auf deinem üblichen Stand sein. Wenn nicht, mach beim nächsten Mal weniger.</translation>
    </message>
    <message>
        <source>In a tight spell</source>
        <translation>Wenn der Rücken verspannt ist</translation>
    </message>
    <message>
        <source>Most tight spells ease. Gentle positions, warmth and small movements are the usual first steps. Long bed rest tends to make things worse.</source>
        <translation>Die meisten Verspannungen lassen nach. Sanfte Haltungen, Wärme und kleine Bewegungen sind die üblichen ersten Schritte. Lange Bettruhe macht es eher schlimmer.</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Massage and your back</source>
        <translation>Massage und dein Rücken</translation>
    </message>
    <message>
        <source>Some people feel looser for days after a massage. Studies suggest it helps for a short time, and no type is clearly best.</source>
        <translation>Manche Menschen fühlen sich nach einer Massage tagelang lockerer. Studien deuten darauf hin, dass sie für kurze Zeit hilft und dass keine Art klar die beste ist.</translation>
    </message>
    <message>
        <source>A good start</source>
        <translation>Ein guter Anfang</translation>
    </message>
    <message>
        <source>Light styles</source>
        <translation>Leichte Arten</translation>
    </message>
    <message>
        <source>Pressure you can relax into.</source>
        <translation>Druck, bei dem du loslassen kannst.</translation>
    </message>
    <message>
        <source>Shiatsu</source>
        <translation>Shiatsu</translation>
    </message>
    <message>
        <source>Steady pressure with thumbs and palms. Many people like it.</source>
        <translation>Gleichmäßiger Druck mit Daumen und Handflächen. Viele mögen das.</translation>
    </message>
    <message>
        <source>Thai massage</source>
        <translation>Thai-Massage</translation>
    </message>
    <message>
        <source>Slow stretches with a helper. Also well liked.</source>
        <translation>Langsame Dehnungen mit einer helfenden Person. Ebenfalls beliebt.</translation>
    </message>
    <message>
        <source>May be too much</source>
        <translation>Vielleicht zu viel</translation>
    </message>
    <message>
        <source>Sports massage</source>
        <translation>Sportmassage</translation>
    </message>
    <message>
        <source>It can feel too strong while your back is in spasm.</source>
        <translation>Sie kann sich zu stark anfühlen, solange dein Rücken verkrampft ist.</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <translation>Tiefengewebsmassage</translation>
    </message>
    <message>
        <source>The same goes for hard, deep pressure.</source>
        <translation>Dasselbe gilt für harten, tiefen Druck.</translation>
    </message>
    <message>
        <source>Say it first</source>
        <translation>Sag es vorher</translation>
    </message>
    <message>
        <source>Tell the therapist about your back, your health and your medicines.</source>
        <translation>Erzähl in der Massagepraxis von deinem Rücken, deiner Gesundheit und deinen Medikamenten.</translation>
    </message>
    <message>
        <source>Say so if it hurts. Pressure can always be lighter.</source>
        <translation>Sag es, wenn es wehtut. Der Druck kann immer leichter sein.</translation>
    </message>
    <message>
        <source>You may be sore for a day. If it lasts more than two days, go gentler or stop.</source>
        <translation>Vielleicht tut es einen Tag lang etwas weh. Wenn es länger als zwei Tage dauert, mach es sanfter oder hör damit auf.</translation>
    </message>
    <message>
        <source>Massage works best next to moving, not in place of it.</source>
        <translation>Massage wirkt am besten zusammen mit Bewegung, nicht statt Bewegung.</translation>
    </message>
    <message>
        <source>Ask a doctor before a massage if</source>
        <translation>Frag vor einer Massage eine Ärztin oder einen Arzt, wenn</translation>
    </message>
    <message>
        <source>you have had a blood clot, or you take blood thinners</source>
        <translation>du ein Blutgerinnsel hattest oder Blutverdünner nimmst</translation>
    </message>
    <message>
        <source>you have thin bones, or broke a bone not long ago</source>
        <translation>du dünne Knochen (Osteoporose) hast oder dir vor nicht langer Zeit einen Knochen gebrochen hast</translation>
    </message>
    <message>
        <source>you have cancer or a fever, or you are pregnant</source>
        <translation>du Krebs oder Fieber hast oder schwanger bist</translation>
    </message>
    <message>
        <source>the skin there is open or infected</source>
        <translation>die Haut dort offen oder infiziert ist</translation>
    </message>
    <message>
        <source>anything on the list “When to get help” fits</source>
        <translation>etwas aus der Liste „Wann Hilfe holen“ zutrifft</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen du fragen kannst</translation>
    </message>
    <message>
        <source>Massage therapist</source>
        <translation>Massagepraxis</translation>
    </message>
    <message>
        <source>Knows the types, and which may suit you.</source>
        <translation>Kennt die Arten und weiß, welche zu dir passen könnten.</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Physiotherapiepraxis</translation>
    </message>
    <message>
        <source>Looks at how you move, and fits exercises to you.</source>
        <translation>Schaut, wie du dich bewegst, und stimmt Übungen auf dich ab.</translation>
    </message>
    <message>
        <source>Osteopath or chiropractor</source>
        <translation>Osteopathie oder Chiropraktik</translation>
    </message>
    <message>
        <source>Looks at your back. May suggest massage, exercise or work with the hands.</source>
        <translation>Schaut sich deinen Rücken an. Schlägt vielleicht Massage, Übungen oder Handgriffe vor.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arztpraxis</translation>
    </message>
    <message>
        <source>Looks for a cause. Tests are only sometimes needed.</source>
        <translation>Sucht nach einer Ursache. Tests sind nur manchmal nötig.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>A little, often</source>
        <translation>Wenig, aber oft</translation>
    </message>
    <message>
        <source>You can stretch every day. Core work three days a week is plenty. A rest day never breaks anything.</source>
        <translation>Dehnen kannst du jeden Tag. Rumpfübungen an drei Tagen in der Woche reichen gut aus. Ein Ruhetag macht nie etwas kaputt.</translation>
    </message>
    <message>
        <source>The first two weeks</source>
        <translation>Die ersten zwei Wochen</translation>
    </message>
    <message>
        <source>Gentle start on three days, core holds for starters on two. Rest or walk on the others.</source>
        <translation>„Sanfter Einstieg“ an drei Tagen, „Rumpf-Halteübungen, Einstieg“ an zwei. An den anderen Tagen ausruhen oder spazieren gehen.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Back and core together on three days, with back yoga on the days between.</source>
        <translation>Rücken und Rumpf zusammen an drei Tagen, Rückenyoga an den Tagen dazwischen.</translation>
    </message>
    <message>
        <source>If you like it daily</source>
        <translation>Wenn du es täglich magst</translation>
    </message>
    <message>
        <source>Back and core together every day is fine, as long as it feels fine.</source>
        <translation>Rücken und Rumpf zusammen an jedem Tag ist in Ordnung, solange es sich gut anfühlt.</translation>
    </message>
    <message>
        <source>How long to hold</source>
        <translation>Wie lange halten</translation>
    </message>
    <message>
        <source>Stretches: 30 seconds is enough. Longer is a matter of comfort.</source>
        <translation>Dehnungen: 30 Sekunden reichen. Länger ist eine Frage des Wohlgefühls.</translation>
    </message>
    <message>
        <source>Core holds: start with 15 or 30 seconds. Add a few seconds at most once a week, when all went well.</source>
        <translation>Rumpf-Halteübungen: Fang mit 15 oder 30 Sekunden an. Nimm höchstens einmal pro Woche ein paar Sekunden dazu, wenn alles gut ging.</translation>
    </message>
    <message>
        <source>More than 60 seconds brings little. Make it harder, or do it twice.</source>
        <translation>Mehr als 60 Sekunden bringen wenig. Mach es schwerer oder mach es zweimal.</translation>
    </message>
    <message>
        <source>In the big three, short holds of 10 seconds are the idea. Do more of them, not longer ones.</source>
        <translation>Bei den Big Three geht es um kurze Haltezeiten von 10 Sekunden. Mach mehr davon, nicht längere.</translation>
    </message>
    <message>
        <source>After a break</source>
        <translation>Nach einer Pause</translation>
    </message>
    <message>
        <source>After a week off, hold a bit shorter. After two weeks, halve it. After four weeks, begin with the starter holds. It comes back.</source>
        <translation>Nach einer Woche Pause halte etwas kürzer. Nach zwei Wochen halbiere die Zeit. Nach vier Wochen fang mit den Halteübungen für den Einstieg an. Es kommt wieder.</translation>
    </message>
    <message>
        <source>Count the days of this week, and not days in a row.</source>
        <translation>Zähl die Tage dieser Woche und nicht die Tage am Stück.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was du erwarten kannst</translation>
    </message>
    <message>
        <source>Small steps, and some patience</source>
        <translation>Kleine Schritte und etwas Geduld</translation>
    </message>
    <message>
        <source>Backs are strong, and they adapt. Many people find that gentle movement helps them feel looser.</source>
        <translation>Rücken sind stark, und sie passen sich an. Viele Menschen merken, dass sie sich mit sanfter Bewegung lockerer fühlen.</translation>
    </message>
    <message>
        <source>Think in weeks and months. One session does not change a back.</source>
        <translation>Denk in Wochen und Monaten. Eine einzelne Einheit verändert einen Rücken nicht.</translation>
    </message>
    <message>
        <source>In studies, people who did yoga for their back could do a little more after three to six months. Their pain changed only a little.</source>
        <translation>In Studien konnten Menschen, die für ihren Rücken Yoga machten, nach drei bis sechs Monaten etwas mehr tun. Ihre Schmerzen änderten sich nur wenig.</translation>
    </message>
    <message>
        <source>Some people get sore from it. Mostly this is mild and soon over.</source>
        <translation>Manchen tut davon etwas weh. Meist ist das leicht und bald vorbei.</translation>
    </message>
    <message>
        <source>In studies, core and strength work did more than stretching alone. That is why the daily routine has both.</source>
        <translation>In Studien brachten Rumpf- und Kraftübungen mehr als Dehnen allein. Darum enthält die tägliche Routine beides.</translation>
    </message>
    <message>
        <source>Good days and bad days both belong to it. Hurt does not always mean harm. On a bad day, do less: two minutes count.</source>
        <translation>Gute Tage und schlechte Tage gehören beide dazu. Schmerz bedeutet nicht immer Schaden. Mach an einem schlechten Tag weniger: Zwei Minuten zählen.</translation>
    </message>
    <message>
        <source>If you want more after six to eight weeks, a physiotherapist can fit a plan to you.</source>
        <translation>Wenn du nach sechs bis acht Wochen mehr willst, kann eine Physiotherapiepraxis einen Plan auf dich abstimmen.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>What we read</source>
        <translation>Was wir gelesen haben</translation>
    </message>
    <message>
        <source>We wrote these pages in our own words, from public health pages, guidelines and studies. No doctor has checked them yet.</source>
        <translation>Wir haben diese Seiten in eigenen Worten geschrieben, nach öffentlichen Gesundheitsseiten, Leitlinien und Studien. Bisher hat sie keine Ärztin und kein Arzt geprüft.</translation>
    </message>
    <message>
        <source>NHS pages on back pain, and a list by the Mayo Clinic.</source>
        <translation>Seiten des britischen Gesundheitsdienstes NHS über Rückenschmerzen und eine Liste der Mayo Clinic.</translation>
    </message>
    <message>
        <source>Pain rules of NHS Suffolk and other physio teams. The steps of 2 and 3 are our own.</source>
        <translation>Schmerzregeln des NHS Suffolk und anderer Physiotherapie-Teams. Die Schritte von 2 und 3 sind unsere eigenen.</translation>
    </message>
    <message>
        <source>A Cochrane review (2015), the WHO guideline (2023), and NICE in the UK.</source>
        <translation>Eine Cochrane-Übersicht (2015), die Leitlinie der WHO (2023) und NICE im Vereinigten Königreich.</translation>
    </message>
    <message>
        <source>Advice of the ACSM, and trials on hold times. The plan for the week is our own.</source>
        <translation>Empfehlungen des ACSM und Studien zu Haltezeiten. Der Wochenplan ist unser eigener.</translation>
    </message>
    <message>
        <source>A Cochrane review of yoga (2022), and a review that compares kinds of exercise (2020).</source>
        <translation>Eine Cochrane-Übersicht zu Yoga (2022) und eine Übersicht, die Arten von Übungen vergleicht (2020).</translation>
    </message>
    <message>
        <source>The stretches and planks</source>
        <translation>Die Dehnungen und Stützübungen</translation>
    </message>
    <message>
        <source>A HealthHub article on back spasms (2025). The big three follow the approach of Stuart McGill.</source>
        <translation>Ein HealthHub-Artikel über Rückenkrämpfe (2025). Die Big Three folgen dem Ansatz von Stuart McGill.</translation>
    </message>
    <message>
        <source>Numbness or tingling around your genitals, back passage, buttocks or inner thighs</source>
        <translation>Taubheit oder Kribbeln im Genitalbereich, am After, am Gesäß oder an den Innenseiten der Oberschenkel</translation>
    </message>
    <message>
        <source>New trouble passing urine, or you cannot feel or hold it</source>
        <translation>Neue Probleme beim Wasserlassen, oder du spürst es nicht oder kannst den Urin nicht halten</translation>
    </message>
    <message>
        <source>New loss of bowel control, or you cannot feel when you go</source>
        <translation>Du kannst neuerdings den Stuhl nicht mehr halten oder spürst nicht, wenn du Stuhlgang hast</translation>
    </message>
    <message>
        <source>New change in sexual feeling or function, along with back or leg pain</source>
        <translation>Neue Veränderung beim sexuellen Empfinden oder der Sexualfunktion, zusammen mit Rücken- oder Beinschmerzen</translation>
    </message>
    <message>
        <source>Pain, tingling, numbness or weakness in both legs</source>
        <translation>Schmerzen, Kribbeln, Taubheit oder Schwäche in beiden Beinen</translation>
    </message>
    <message>
        <source>A leg or foot that is getting weaker, drags, or will not do what you want</source>
        <translation>Ein Bein oder ein Fuß wird schwächer, schleift nach oder macht nicht, was du willst</translation>
    </message>
    <message>
        <source>Back pain that began after a hard fall, crash or blow</source>
        <translation>Rückenschmerzen, die nach einem schweren Sturz, einem Unfall oder einem heftigen Schlag begonnen haben</translation>
    </message>
    <message>
        <source>Chest pain, or sudden tearing pain in the back or belly, or you feel faint</source>
        <translation>Schmerzen in der Brust oder plötzliche reißende Schmerzen im Rücken oder Bauch, oder du fühlst dich einer Ohnmacht nahe</translation>
    </message>
    <message>
        <source>High temperature, shivering or feeling very ill with back pain</source>
        <translation>Fieber, Schüttelfrost oder starkes Krankheitsgefühl zusammen mit Rückenschmerzen</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Gewichtsverlust, den du dir nicht erklären kannst</translation>
    </message>
    <message>
        <source>You have or had cancer and this back pain is new or different</source>
        <translation>Du hast oder hattest Krebs, und diese Rückenschmerzen sind neu oder anders</translation>
    </message>
    <message>
        <source>Pain that wakes you most nights, or does not ease in any position</source>
        <translation>Schmerzen, die dich in den meisten Nächten wecken oder in keiner Körperhaltung nachlassen</translation>
    </message>
    <message>
        <source>A new lump, swelling or change of shape in your back</source>
        <translation>Ein neuer Knoten, eine neue Schwellung oder eine neue Formveränderung am Rücken</translation>
    </message>
    <message>
        <source>Thin bones or long-term steroid use, and sudden new back pain, even after a small knock</source>
        <translation>Dünne Knochen (Osteoporose) oder Kortison (Steroide) über lange Zeit und plötzlich neue Rückenschmerzen, auch schon nach einem kleinen Stoß</translation>
    </message>
    <message>
        <source>Weak immune system, injected drugs, or a recent serious infection</source>
        <translation>Geschwächtes Immunsystem, gespritzte Drogen oder eine schwere Infektion in letzter Zeit</translation>
    </message>
    <message>
        <source>Pain high between the shoulder blades that is new, or pain made worse by coughing, sneezing or straining</source>
        <translation>Neue Schmerzen weit oben zwischen den Schulterblättern oder Schmerzen, die beim Husten, Niesen oder Pressen schlimmer werden</translation>
    </message>
    <message>
        <source>First bad back pain before about 20 or after about 50</source>
        <translation>Zum ersten Mal starke Rückenschmerzen im Alter von unter etwa 20 oder über etwa 50 Jahren</translation>
    </message>
    <message>
        <source>Back stiff for over half an hour each morning and better once you move (under 45 or so)</source>
        <translation>Rücken jeden Morgen länger als eine halbe Stunde steif und besser, sobald du dich bewegst (wenn du jünger als etwa 45 bist)</translation>
    </message>
    <message>
        <source>No better after a few weeks, getting worse, or stopping daily life</source>
        <translation>Nach einigen Wochen nicht besser, wird schlimmer oder hindert dich am Alltag</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain running down one leg below the knee that is not settling</source>
        <translation>Kribbeln, Taubheit oder Schmerzen, die in einem Bein bis unter das Knie ziehen und nicht nachlassen</translation>
    </message>
    <message>
        <source>Back pain with fever and painful urine, or strong belly pain (pregnant or not)</source>
        <translation>Rückenschmerzen mit Fieber und Schmerzen beim Wasserlassen, oder starke Bauchschmerzen (schwanger oder nicht)</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play {sound}</source>
        <translation>„{sound}“ abspielen</translation>
    </message>
    <message>
        <source>Stop {sound}</source>
        <translation>„{sound}“ stoppen</translation>
    </message>
    <message>
        <source>Sound of {cue}</source>
        <translation>Klang für „{cue}“</translation>
    </message>
    <message>
        <source>Choose a sound of your own…</source>
        <translation>Eigenen Klang wählen…</translation>
    </message>
    <message>
        <source>Back to the set’s chime</source>
        <translation>Zurück zum Klang des Sets</translation>
    </message>
    <message>
        <source>Volume of {sound}</source>
        <translation>Lautstärke von „{sound}“</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>CueSettings</name>
    <message>
        <source>Chimes</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Both sets play the same melodies</source>
        <translation>Beide Sets spielen dieselben Melodien</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Hold starts</source>
        <translation>Halten beginnt</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Letzte drei Sekunden</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Einheit geschafft</translation>
    </message>
    <message>
        <source>A new pose comes, move into it</source>
        <translation>Eine neue Übung kommt, geh in die Haltung</translation>
    </message>
    <message>
        <source>Be still</source>
        <translation>Bleib ruhig</translation>
    </message>
    <message>
        <source>Half of the hold is left</source>
        <translation>Die Hälfte der Haltezeit ist noch übrig</translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation>Einmal pro Sekunde</translation>
    </message>
    <message>
        <source>The same pose comes again</source>
        <translation>Dieselbe Übung kommt noch einmal</translation>
    </message>
    <message>
        <source>Same pose, other side</source>
        <translation>Dieselbe Übung, andere Seite</translation>
    </message>
    <message>
        <source>You can rest</source>
        <translation>Du kannst ausruhen</translation>
    </message>
    <message>
        <source>Bells and bowls</source>
        <translation>Glocken und Klangschalen</translation>
    </message>
    <message>
        <source>Wood and soft tones</source>
        <translation>Holz und weiche Töne</translation>
    </message>
    <message>
        <source>Two rising bells</source>
        <translation>Zwei steigende Glocken</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Klangschale</translation>
    </message>
    <message>
        <source>Two glass notes</source>
        <translation>Zwei Glastöne</translation>
    </message>
    <message>
        <source>Wood tick</source>
        <translation>Holzklick</translation>
    </message>
    <message>
        <source>Two falling chimes</source>
        <translation>Zwei fallende Klänge</translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation>Drei Glocken</translation>
    </message>
    <message>
        <source>Falling bells</source>
        <translation>Fallende Glocken</translation>
    </message>
    <message>
        <source>Rising marimba</source>
        <translation>Steigende Marimba</translation>
    </message>
    <message>
        <source>Low hum</source>
        <translation>Tiefes Summen</translation>
    </message>
    <message>
        <source>Two kalimba notes</source>
        <translation>Zwei Kalimba-Töne</translation>
    </message>
    <message>
        <source>Temple block</source>
        <translation>Tempelblock</translation>
    </message>
    <message>
        <source>Falling ocarina</source>
        <translation>Fallende Okarina</translation>
    </message>
    <message>
        <source>Three notes</source>
        <translation>Drei Töne</translation>
    </message>
    <message>
        <source>Falling marimba</source>
        <translation>Fallende Marimba</translation>
    </message>
</context>
<context>
    <name>DataRoom</name>
    <message>
        <source>Bring in a history</source>
        <translation>Verlauf einlesen</translation>
    </message>
    <message>
        <source>Backchime history (*.json)</source>
        <translation>Backchime-Verlauf (*.json)</translation>
    </message>
    <message>
        <source>Everything in {name} is here already.</source>
        <translation>Alles aus {name} ist schon da.</translation>
    </message>
    <message>
        <source>Bring in {name}?</source>
        <translation>{name} einlesen?</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought in.</source>
        <translation>
            <numerusform>%n Einheit eingelesen.</numerusform>
            <numerusform>%n Einheiten eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} Your history as it was is kept as {name}.</source>
        <translation>{told} Dein bisheriger Verlauf liegt in {name}.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Delete your history?</source>
        <translation>Deinen Verlauf löschen?</translation>
    </message>
    <message>
        <source>All sessions, pain ratings and notes will be removed, with every copy of them in the data folder and the words of your report. This cannot be undone. Routines and settings stay.</source>
        <translation>Alle Einheiten, Schmerzwerte und Notizen werden entfernt, mit jeder Kopie davon im Datenordner und den Worten deines Berichts. Das lässt sich nicht rückgängig machen. Routinen und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Tippe „{word}“, um fortzufahren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Your history is deleted.</source>
        <translation>Dein Verlauf ist gelöscht.</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {newer} changed since, {same} here already.</source>
        <translation>Einheiten: {new} neu, {newer} seither geändert, {same} schon da.</translation>
    </message>
    <message>
        <source>Days, activities and decisions: {new} new, {newer} changed since, {same} here already.</source>
        <translation>Tage, Tätigkeiten und Entscheidungen: {new} neu, {newer} seither geändert, {same} schon da.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your history as it is now is kept as a copy.</source>
        <translation>Von dir geht nichts verloren: Dein jetziger Verlauf wird als Kopie aufgehoben.</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and Backchime never goes online.</source>
        <translation>Alles bleibt auf diesem Computer. Es gibt kein Konto, und Backchime geht nie online.</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>{sessions}, {routines}, {size}</source>
        <translation>{sessions}, {routines}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) of yours</source>
        <translation>
            <numerusform>%n eigene Routine</numerusform>
            <numerusform>%n eigene Routinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Bericht machen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Report for a visit</source>
        <translation>Bericht für einen Termin</translation>
    </message>
    <message>
        <source>One page for a physiotherapist, in your words and figures</source>
        <translation>Eine Seite für die Physiotherapie, mit deinen Worten und Zahlen</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, with every session and pain rating, in one ZIP file</source>
        <translation>Tabellen mit jeder Einheit und jedem Schmerzwert, in einer ZIP-Datei</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Your whole history in one file, to keep safe or for another computer</source>
        <translation>Dein ganzer Verlauf in einer Datei, zur Sicherheit oder für einen anderen Computer</translation>
    </message>
    <message>
        <source>Bring in a history</source>
        <translation>Verlauf einlesen</translation>
    </message>
    <message>
        <source>One that was saved so. You see first what it would add and change.</source>
        <translation>Einen, der so gespeichert wurde. Du siehst zuerst, was er hinzufügt und ändert.</translation>
    </message>
    <message>
        <source>Delete my history</source>
        <translation>Meinen Verlauf löschen</translation>
    </message>
    <message>
        <source>Removes sessions, pain ratings, notes and the words of your report. Routines and settings stay.</source>
        <translation>Entfernt Einheiten, Schmerzwerte, Notizen und die Worte deines Berichts. Routinen und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <translation>Dateien im Ordner</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every session and all that you noted</source>
        <translation>Jede Einheit und alles, was du notiert hast</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you have chosen on these pages</source>
        <translation>Was du auf diesen Seiten gewählt hast</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Deine Routinen</translation>
    </message>
    <message>
        <source>Poses and routines of your own</source>
        <translation>Deine eigenen Übungen und Routinen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The words that you wrote for it</source>
        <translation>Die Worte, die du dafür geschrieben hast</translation>
    </message>
    <message>
        <source>Helps when you report a problem. It holds no pain ratings and no notes.</source>
        <translation>Hilft, wenn du ein Problem meldest. Es enthält keine Schmerzwerte und keine Notizen.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>Worst I can imagine</source>
        <translation>Der schlimmste, den ich mir vorstellen kann</translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation>Schmerz im Durchschnitt</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Schmerz, wenn er am stärksten war</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>Ein Ruhetag</translation>
    </message>
    <message>
        <source>A bad day, a flare-up</source>
        <translation>Ein schlechter Tag, eine Schmerzphase</translation>
    </message>
    <message>
        <source>Ill, or travelling</source>
        <translation>Krank oder auf Reisen</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn du magst</translation>
    </message>
    <message>
        <source>Hard because of your back</source>
        <translation>Schwer wegen deines Rückens</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Notes for {day}</source>
        <translation>Notizen für {day}</translation>
    </message>
    <message>
        <source>On average, in the last 24 hours</source>
        <translation>Im Durchschnitt, in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>On average, that day</source>
        <translation>Im Durchschnitt, an diesem Tag</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Tight spells</source>
        <translation>Verspannungsphasen</translation>
    </message>
    <message>
        <source>None of these breaks a run of days.</source>
        <translation>Nichts davon unterbricht eine Serie.</translation>
    </message>
    <message>
        <source>What kind of day it was</source>
        <translation>Was für ein Tag es war</translation>
    </message>
    <message>
        <source>Say as much or as little as you like. It is saved as you go, on this computer alone.</source>
        <translation>Sag so viel oder so wenig, wie du magst. Es wird gleich gespeichert, nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Poses in this routine</source>
        <translation>Übungen in dieser Routine</translation>
    </message>
    <message>
        <source>Alt with the arrows up and down moves a pose.</source>
        <translation>Alt mit Pfeil nach oben oder unten verschiebt eine Übung.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Own time</source>
        <translation>Eigene Zeit</translation>
    </message>
    <message>
        <source>Your usual hold time</source>
        <translation>Deine übliche Haltezeit</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>links, dann rechts</translation>
    </message>
    <message>
        <source>left side only</source>
        <translation>nur linke Seite</translation>
    </message>
    <message>
        <source>right side only</source>
        <translation>nur rechte Seite</translation>
    </message>
    <message>
        <source>{time} · {sides}</source>
        <translation>{time} · {sides}</translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation>{step}, {time}</translation>
    </message>
</context>
<context>
    <name>EasePage</name>
    <message>
        <source>Breathe. Nothing to rush.</source>
        <translation>Atme. Nichts eilt.</translation>
    </message>
    <message>
        <source>How strong is it now, from 0 to 10?</source>
        <translation>Wie stark ist es jetzt, von 0 bis 10?</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Leichtere Variante</translation>
    </message>
    <message>
        <source>Skip to gentle positions</source>
        <translation>Weiter zu sanften Haltungen</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>You listened to your back. That counts.</source>
        <translation>Du hast auf deinen Rücken gehört. Das zählt.</translation>
    </message>
    <message>
        <source>Leg signs, numbness, bladder or bowel changes</source>
        <translation>Beinbeschwerden, Taubheit, Veränderungen bei Blase oder Darm</translation>
    </message>
    <message>
        <source>Rest for about {minutes}, then you are done.</source>
        <translation>Ruh dich etwa {minutes} aus, dann bist du fertig.</translation>
    </message>
    <message>
        <source>{easier} instead of {pose}.</source>
        <translation>{easier} statt „{pose}“.</translation>
    </message>
    <message>
        <source>How strong is it now? You need not say.</source>
        <translation>Wie stark ist es jetzt? Du musst nichts angeben.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>{pose} removed</source>
        <translation>„{pose}“ entfernt</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Name der Routine</translation>
    </message>
    <message>
        <source>Name your routine</source>
        <translation>Gib deiner Routine einen Namen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Routine editor</source>
        <translation>Routinen-Editor</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>A routine has at most 100 poses.</source>
        <translation>Eine Routine hat höchstens 100 Übungen.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>In eine Datei speichern</translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation>Routine löschen</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>with get-ready time</source>
        <translation>mit Vorbereitungszeit</translation>
    </message>
</context>
<context>
    <name>EditorRoom</name>
    <message>
        <source>My {routine}</source>
        <translation>{routine}, meine Version</translation>
    </message>
    <message>
        <source>“{name}” is not saved yet.</source>
        <translation>„{name}“ ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>A routine without a name is not saved yet.</source>
        <translation>Eine Routine ohne Namen ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>You can go on where you stopped.</source>
        <translation>Du kannst dort weitermachen, wo du aufgehört hast.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>A routine without a name</source>
        <translation>Eine Routine ohne Namen</translation>
    </message>
    <message>
        <source>Go on with what you began?</source>
        <translation>Mit dem Angefangenen weitermachen?</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlassen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>It has no poses yet, so it cannot be saved.</source>
        <translation>Sie hat noch keine Übungen, darum lässt sie sich nicht speichern.</translation>
    </message>
    <message>
        <source>It has no name yet, so it cannot be saved.</source>
        <translation>Sie hat noch keinen Namen, darum lässt sie sich nicht speichern.</translation>
    </message>
    <message>
        <source>Leave this routine?</source>
        <translation>Diese Routine verlassen?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved. Your file as it was is kept as {name}.</source>
        <translation>Gespeichert. Deine bisherige Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>Pick a first pose, then it can be saved.</source>
        <translation>Wähle eine erste Übung, dann kannst du speichern.</translation>
    </message>
    <message>
        <source>Give your routine a name, then it can be saved.</source>
        <translation>Gib deiner Routine einen Namen, dann kannst du speichern.</translation>
    </message>
    <message>
        <source>Your own routine file cannot be understood, so nothing is written into it. It can be kept under another name, and a new file begun.</source>
        <translation>Deine eigene Routinen-Datei ist nicht verständlich, darum wird nichts hineingeschrieben. Sie kann unter einem anderen Namen erhalten bleiben, und eine neue Datei wird begonnen.</translation>
    </message>
    <message>
        <source>Keep it aside and save</source>
        <translation>Beiseitelegen und speichern</translation>
    </message>
    <message>
        <source>Saved. Your old file is kept as {name}.</source>
        <translation>Gespeichert. Deine alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Deine Routine</translation>
    </message>
</context>
<context>
    <name>EffortQuestion</name>
    <message>
        <source>How hard was it?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>About right</source>
        <translation>Gerade richtig</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>All I can</source>
        <translation>Alles, was geht</translation>
    </message>
    <message>
        <source>How hard it was</source>
        <translation>Wie anstrengend es war</translation>
    </message>
</context>
<context>
    <name>ErrandRoom</name>
    <message>
        <source>A session is running. Open {name} again when it is over.</source>
        <translation>Eine Einheit läuft. Öffne {name} noch einmal, wenn sie vorbei ist.</translation>
    </message>
    <message>
        <source>Backchime is open already and does not answer, so this is a second window.</source>
        <translation>Backchime ist schon offen und antwortet nicht, darum ist dies ein zweites Fenster.</translation>
    </message>
    <message>
        <source>Close the other one if you can: what you change in both, one of them forgets.</source>
        <translation>Schließ das andere, wenn du kannst: Was du in beiden änderst, vergisst eines davon.</translation>
    </message>
    <message>
        <source>A session is running. It goes on as it was.</source>
        <translation>Eine Einheit läuft. Sie geht weiter wie bisher.</translation>
    </message>
    <message>
        <source>There is no routine called {name}.</source>
        <translation>Es gibt keine Routine namens {name}.</translation>
    </message>
    <message>
        <source>One file at a time: only {name} was opened.</source>
        <translation>Eine Datei nach der anderen: Nur {name} wurde geöffnet.</translation>
    </message>
</context>
<context>
    <name>FaultRow</name>
    <message>
        <source>Show line</source>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>Show line {line}</source>
        <translation>Zeile {line} zeigen</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>Routine “{routine}”</source>
        <translation>Routine „{routine}“</translation>
    </message>
    <message>
        <source>Pose “{pose}”</source>
        <translation>Übung „{pose}“</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Another file is still being saved.</source>
        <translation>Eine andere Datei wird noch gespeichert.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder “{folder}”.</source>
        <translation>Gespeichert als {name} im Ordner „{folder}“.</translation>
    </message>
</context>
<context>
    <name>FindPart</name>
    <message>
        <source>Let’s find the sound</source>
        <translation>Finden wir den Ton</translation>
    </message>
    <message>
        <source>The chime keeps ringing while you try these.</source>
        <translation>Der Klang ertönt weiter, während du das hier ausprobierst.</translation>
    </message>
    <message>
        <source>Turn up the volume of your computer</source>
        <translation>Stell deinen Computer lauter</translation>
    </message>
    <message>
        <source>Check which speaker is in use</source>
        <translation>Prüfe, welcher Lautsprecher benutzt wird</translation>
    </message>
    <message>
        <source>Backchime plays through the system’s default output</source>
        <translation>Backchime spielt über die Standardausgabe des Systems</translation>
    </message>
    <message>
        <source>Unplug headphones or switch off Bluetooth</source>
        <translation>Steck Kopfhörer ab oder schalte Bluetooth aus</translation>
    </message>
    <message>
        <source>They may be taking the sound</source>
        <translation>Vielleicht geht der Ton dorthin</translation>
    </message>
    <message>
        <source>Flash the screen edge instead</source>
        <translation>Stattdessen den Bildschirmrand aufleuchten lassen</translation>
    </message>
    <message>
        <source>A coloured border marks each change</source>
        <translation>Ein farbiger Rand zeigt jeden Wechsel</translation>
    </message>
    <message>
        <source>Backchime’s own volume is already at its loudest</source>
        <translation>Die Lautstärke in Backchime ist schon ganz aufgedreht</translation>
    </message>
    <message>
        <source>Backchime’s own volume is {n} of 100</source>
        <translation>Die Lautstärke in Backchime ist {n} von 100</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Session done</source>
        <translation>Einheit geschafft</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Pain right now, from 0 to 10</source>
        <translation>Schmerz gerade jetzt, von 0 bis 10</translation>
    </message>
    <message>
        <source>Take a minute. Roll to one side first.</source>
        <translation>Nimm dir eine Minute Zeit. Roll dich zuerst auf eine Seite.</translation>
    </message>
    <message>
        <source>Take a minute.</source>
        <translation>Nimm dir eine Minute Zeit.</translation>
    </message>
    <message>
        <source>Get up slowly: {exit}</source>
        <translation>Steh langsam auf: {exit}</translation>
    </message>
    <message>
        <source>Get up slowly.</source>
        <translation>Steh langsam auf.</translation>
    </message>
    <message>
        <source>Notice how your back feels.</source>
        <translation>Spür nach, wie sich dein Rücken anfühlt.</translation>
    </message>
    <message>
        <source>You listened to your back. That counts.</source>
        <translation>Du hast auf deinen Rücken gehört. Das zählt.</translation>
    </message>
    <message>
        <source>And your back now?</source>
        <translation>Und dein Rücken jetzt?</translation>
    </message>
    <message>
        <source>Poses of this session</source>
        <translation>Übungen dieser Einheit</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>Session done</source>
        <translation>Einheit geschafft</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>holds, %n skipped</source>
        <translation>
            <numerusform>Haltephasen, %n ausgelassen</numerusform>
            <numerusform>Haltephasen, %n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds, none skipped</source>
        <translation>
            <numerusform>Haltephase, keine ausgelassen</numerusform>
            <numerusform>Haltephasen, keine ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>total time</source>
        <translation>Gesamtzeit</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>I understand</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>See my routines</source>
        <translation>Meine Routinen ansehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>GrowthWords</name>
    <message>
        <source>How long holds are</source>
        <translation>Wie lang Haltezeiten sind</translation>
    </message>
    <message>
        <source>One step longer</source>
        <translation>Ein Schritt länger</translation>
    </message>
    <message>
        <source>When a step may come</source>
        <translation>Wann ein Schritt kommen darf</translation>
    </message>
    <message>
        <source>What a step needs</source>
        <translation>Was ein Schritt braucht</translation>
    </message>
    <message>
        <source>Pain: green, amber, red</source>
        <translation>Schmerz: Grün, Gelb, Rot</translation>
    </message>
    <message>
        <source>One step shorter, and back</source>
        <translation>Ein Schritt kürzer, und zurück</translation>
    </message>
    <message>
        <source>After a flare-up and days off, and in light weeks</source>
        <translation>Nach Schmerzphasen und freien Tagen, und in leichten Wochen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} Prozent</translation>
    </message>
    <message>
        <source>From {least} to {most}, usually {usual}</source>
        <translation>Von {least} bis {most}, üblich {usual}</translation>
    </message>
    <message>
        <source>First core hold</source>
        <translation>Erste Haltezeit für den Rumpf</translation>
    </message>
    <message>
        <source>First stretch hold</source>
        <translation>Erste Haltezeit für Dehnungen</translation>
    </message>
    <message>
        <source>Shortest hold</source>
        <translation>Kürzeste Haltezeit</translation>
    </message>
    <message>
        <source>Longest core hold</source>
        <translation>Längste Haltezeit für den Rumpf</translation>
    </message>
    <message>
        <source>Longest side plank</source>
        <translation>Längster Seitstütz</translation>
    </message>
    <message>
        <source>Longest stretch hold</source>
        <translation>Längste Haltezeit für Dehnungen</translation>
    </message>
    <message>
        <source>Highest level of the big three</source>
        <translation>Höchste Stufe der großen drei</translation>
    </message>
    <message>
        <source>One step of a core hold</source>
        <translation>Ein Schritt beim Rumpf</translation>
    </message>
    <message>
        <source>Smaller steps below</source>
        <translation>Kleinere Schritte unter</translation>
    </message>
    <message>
        <source>One smaller step</source>
        <translation>Ein kleinerer Schritt</translation>
    </message>
    <message>
        <source>Smallest steps below</source>
        <translation>Kleinste Schritte unter</translation>
    </message>
    <message>
        <source>One smallest step</source>
        <translation>Ein kleinster Schritt</translation>
    </message>
    <message>
        <source>One step of a stretch hold</source>
        <translation>Ein Schritt bei Dehnungen</translation>
    </message>
    <message>
        <source>Days between two steps</source>
        <translation>Tage zwischen zwei Schritten</translation>
    </message>
    <message>
        <source>Days between two levels of the big three</source>
        <translation>Tage zwischen zwei Stufen der großen drei</translation>
    </message>
    <message>
        <source>Days without a step at the start</source>
        <translation>Tage ohne Schritt am Anfang</translation>
    </message>
    <message>
        <source>Kinds of holds that may grow in 7 days</source>
        <translation>Arten von Haltezeiten, die in 7 Tagen wachsen dürfen</translation>
    </message>
    <message>
        <source>Days without a step after Keep as is</source>
        <translation>Tage ohne Schritt nach „So lassen“</translation>
    </message>
    <message>
        <source>Days that are looked back on</source>
        <translation>Tage, auf die zurückgeschaut wird</translation>
    </message>
    <message>
        <source>Good sessions with the hold</source>
        <translation>Gute Einheiten mit der Haltezeit</translation>
    </message>
    <message>
        <source>Good sessions with stretches</source>
        <translation>Gute Einheiten mit Dehnungen</translation>
    </message>
    <message>
        <source>Good sessions, as a share of those planned</source>
        <translation>Gute Einheiten, als Anteil der geplanten</translation>
    </message>
    <message>
        <source>Times your back had settled by the next day</source>
        <translation>Wie oft sich dein Rücken bis zum nächsten Tag beruhigt hat</translation>
    </message>
    <message>
        <source>Last sessions whose effort is looked at</source>
        <translation>Letzte Einheiten, deren Anstrengung zählt</translation>
    </message>
    <message>
        <source>Highest effort in them, out of 10</source>
        <translation>Höchste Anstrengung darin, von 10</translation>
    </message>
    <message>
        <source>Green: pain of up to</source>
        <translation>Grün: Schmerz bis</translation>
    </message>
    <message>
        <source>Green: a rise of up to</source>
        <translation>Grün: Anstieg bis</translation>
    </message>
    <message>
        <source>Red: pain from</source>
        <translation>Rot: Schmerz ab</translation>
    </message>
    <message>
        <source>Red: a rise from</source>
        <translation>Rot: Anstieg ab</translation>
    </message>
    <message>
        <source>Days in careful mode at the start</source>
        <translation>Tage im vorsichtigen Modus am Anfang</translation>
    </message>
    <message>
        <source>Daily numbers that make up your usual level</source>
        <translation>Tageswerte, aus denen dein üblicher Wert entsteht</translation>
    </message>
    <message>
        <source>Highest usual level</source>
        <translation>Höchster üblicher Wert</translation>
    </message>
    <message>
        <source>Days before your usual level counts</source>
        <translation>Tage, bevor dein üblicher Wert zählt</translation>
    </message>
    <message>
        <source>Effort from which shorter is suggested</source>
        <translation>Anstrengung, ab der Kürzeres vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Sessions stopped early that do the same</source>
        <translation>Früher beendete Einheiten, die dasselbe bewirken</translation>
    </message>
    <message>
        <source>Days within which they count</source>
        <translation>Tage, in denen sie zählen</translation>
    </message>
    <message>
        <source>The shorter hold, of the old</source>
        <translation>Die kürzere Haltezeit, von der alten</translation>
    </message>
    <message>
        <source>Good sessions that bring the old back</source>
        <translation>Gute Einheiten, die die alte zurückbringen</translation>
    </message>
    <message>
        <source>First holds after a flare-up</source>
        <translation>Erste Haltezeiten nach einer Schmerzphase</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Days off after which holds are shorter</source>
        <translation>Freie Tage, nach denen Haltezeiten kürzer sind</translation>
    </message>
    <message>
        <source>Holds after these days off</source>
        <translation>Haltezeiten nach diesen freien Tagen</translation>
    </message>
    <message>
        <source>More days off</source>
        <translation>Mehr freie Tage</translation>
    </message>
    <message>
        <source>Holds after more days off</source>
        <translation>Haltezeiten nach mehr freien Tagen</translation>
    </message>
    <message>
        <source>Days off after which holds begin anew</source>
        <translation>Freie Tage, nach denen Haltezeiten neu beginnen</translation>
    </message>
    <message>
        <source>Weeks from one light week to the next</source>
        <translation>Wochen von einer leichten Woche zur nächsten</translation>
    </message>
    <message>
        <source>Holds in a light week</source>
        <translation>Haltezeiten in einer leichten Woche</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>HelpLink</name>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your session is paused. Back takes you to where you were.</source>
        <translation>Deine Einheit ist pausiert. „Zurück“ bringt dich dorthin, wo du warst.</translation>
    </message>
</context>
<context>
    <name>HelpSigns</name>
    <message>
        <source>Speak to a doctor today or tomorrow</source>
        <translation>Sprich heute oder morgen mit einer Ärztin oder einem Arzt</translation>
    </message>
    <message>
        <source>Book a visit soon</source>
        <translation>Vereinbare bald einen Termin</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Hol dir sofort Notfallhilfe</translation>
    </message>
    <message>
        <source>Back pain with any of these, new or getting worse?</source>
        <translation>Rückenschmerzen mit einem dieser Anzeichen, neu oder zunehmend?</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Book a visit with a doctor or physiotherapist before you go on.</source>
        <translation>Vereinbare einen Termin in einer Arzt- oder Physiotherapiepraxis, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>Stop. Call {first} or {second}, or go to emergency care.</source>
        <translation>Stopp. Ruf die {first} oder die {second} an oder geh in eine Notaufnahme.</translation>
    </message>
    <message>
        <source>Stop. Call {number} or go to emergency care.</source>
        <translation>Stopp. Ruf die {number} an oder geh in eine Notaufnahme.</translation>
    </message>
    <message>
        <source>Stop. Call your emergency number or go to emergency care.</source>
        <translation>Stopp. Ruf deine Notrufnummer an oder geh in eine Notaufnahme.</translation>
    </message>
    <message>
        <source>Stop exercising and speak to a doctor today or tomorrow.</source>
        <translation>Hör mit dem Üben auf und sprich heute oder morgen mit einer Ärztin oder einem Arzt.</translation>
    </message>
    <message>
        <source>Stop exercising and speak to a doctor today or tomorrow. In some regions you can also call {number}.</source>
        <translation>Hör mit dem Üben auf und sprich heute oder morgen mit einer Ärztin oder einem Arzt. In manchen Regionen kannst du auch die {number} anrufen.</translation>
    </message>
    <message>
        <source>Stop exercising and speak to a doctor today or tomorrow. You can also call {number}.</source>
        <translation>Hör mit dem Üben auf und sprich heute oder morgen mit einer Ärztin oder einem Arzt. Du kannst auch die {number} anrufen.</translation>
    </message>
</context>
<context>
    <name>HoldChip</name>
    <message>
        <source>Back to the usual time for {pose}</source>
        <translation>Zurück zur üblichen Zeit für „{pose}“</translation>
    </message>
    <message>
        <source>own time</source>
        <translation>eigene Zeit</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>übliche Zeit</translation>
    </message>
</context>
<context>
    <name>HoldChoice</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>HoldPart</name>
    <message>
        <source>How long should a hold be?</source>
        <translation>Wie lange möchtest du halten?</translation>
    </message>
    <message>
        <source>Thirty seconds is a good start. Choose less if your back is touchy today. You can change it any time.</source>
        <translation>Dreißig Sekunden sind ein guter Anfang. Wähle weniger, wenn dein Rücken heute empfindlich ist. Du kannst es jederzeit ändern.</translation>
    </message>
    <message>
        <source>Easing in</source>
        <translation>Sanft beginnen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Longer stretches</source>
        <translation>Längeres Dehnen</translation>
    </message>
    <message>
        <source>Length of a hold</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Mich erinnern</translation>
    </message>
    <message>
        <source>It comes while Backchime is open. You can set this later too.</source>
        <translation>Die Erinnerung kommt, solange Backchime offen ist. Du kannst das auch später einstellen.</translation>
    </message>
    <message>
        <source>Remind me on weekdays at {time}</source>
        <translation>Werktags um {time} erinnern</translation>
    </message>
    <message>
        <source>Remind me at {time}</source>
        <translation>Um {time} erinnern</translation>
    </message>
    <message>
        <source>{minutes} min a session</source>
        <translation>{minutes} min pro Einheit</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s a session</source>
        <translation>{minutes} min {seconds} s pro Einheit</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Easier poses are on for: {tags}.</source>
        <translation>Leichtere Übungen sind eingeschaltet für: {tags}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the easier poses</source>
        <translation>Die leichteren Übungen ändern</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
</context>
<context>
    <name>KeptPose</name>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n holds, {held}</source>
        <translation>
            <numerusform>{done} von %n Haltephase, {held}</numerusform>
            <numerusform>{done} von %n Haltephasen, {held}</numerusform>
        </translation>
    </message>
    <message>
        <source>{holds}, {held}</source>
        <translation>{holds}, {held}</translation>
    </message>
    <message>
        <source>Made easier on the way</source>
        <translation>Unterwegs leichter gemacht</translation>
    </message>
    <message>
        <source>Gentle position</source>
        <translation>Sanfte Position</translation>
    </message>
    <message>
        <source>Instead of {pose}</source>
        <translation>Statt „{pose}“</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Während einer Einheit</translation>
    </message>
    <message>
        <source>In the routine editor</source>
        <translation>Beim Bearbeiten einer Routine</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pause or carry on</source>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Previous or next hold</source>
        <translation>Vorige oder nächste Haltephase</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>5 seconds less or more</source>
        <translation>5 Sekunden weniger oder mehr</translation>
    </message>
    <message>
        <source>Start this hold again</source>
        <translation>Haltephase von vorn beginnen</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <source>It hurts: stop, and ease off</source>
        <translation>Es tut weh: aufhören und es leichter machen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pause, then ask to end</source>
        <translation>Pause, dann Frage nach dem Beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Zurück oder schließen</translation>
    </message>
    <message>
        <source>Rate your pain, End for 10</source>
        <translation>Schmerz einschätzen, Ende für 10</translation>
    </message>
    <message>
        <source>Guide, or when to get help</source>
        <translation>Ratgeber oder „Wann Hilfe holen“</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Pfeil nach oben</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>Move the selected pose</source>
        <translation>Ausgewählte Übung verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove the selected pose</source>
        <translation>Ausgewählte Übung entfernen</translation>
    </message>
    <message>
        <source>The same, from any window</source>
        <translation>Dasselbe, aus jedem Fenster</translation>
    </message>
    <message>
        <source>The same, in this window</source>
        <translation>Dasselbe, in diesem Fenster</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LaterRoom</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Do not ask any more</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Settled means: as it usually is.</source>
        <translation>Beruhigt heißt: so wie sonst auch.</translation>
    </message>
    <message>
        <source>How do the things that are hard because of your back go now?</source>
        <translation>Wie gehen die Dinge, die dir wegen deines Rückens schwerfallen, jetzt?</translation>
    </message>
    <message>
        <source>Rate them</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Has your back settled since yesterday?</source>
        <translation>Hat sich dein Rücken seit gestern beruhigt?</translation>
    </message>
    <message>
        <source>Has your back settled since {weekday}?</source>
        <translation>Hat sich dein Rücken seit {weekday} beruhigt?</translation>
    </message>
    <message>
        <source>You will not be asked again. The settings turn it on.</source>
        <translation>Du wirst nicht mehr gefragt. In den Einstellungen geht es wieder an.</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>The file is in order now.</source>
        <translation>Die Datei ist jetzt in Ordnung.</translation>
    </message>
    <message>
        <source>Your routine file needs fixing.</source>
        <translation>Deine Routinen-Datei muss korrigiert werden.</translation>
    </message>
    <message>
        <source>What is sound in it is ready to use.</source>
        <translation>Was darin in Ordnung ist, kannst du schon nutzen.</translation>
    </message>
    <message>
        <source>See the lines</source>
        <translation>Zeilen ansehen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ListenPart</name>
    <message>
        <source>Can you hear the chime from your mat?</source>
        <translation>Hörst du den Klang von deiner Matte aus?</translation>
    </message>
    <message>
        <source>Go to where you exercise. The chime rings every six seconds until you come back.</source>
        <translation>Geh dorthin, wo du übst. Der Klang ertönt alle sechs Sekunden, bis du zurückkommst.</translation>
    </message>
    <message>
        <source>Ring the chime</source>
        <translation>Klang abspielen</translation>
    </message>
    <message>
        <source>Stop the chime</source>
        <translation>Klang stoppen</translation>
    </message>
    <message>
        <source>Overall volume</source>
        <translation>Gesamtlautstärke</translation>
    </message>
    <message>
        <source>{chime}, stopped</source>
        <translation>{chime}, gestoppt</translation>
    </message>
    <message>
        <source>{chime}, ringing now</source>
        <translation>{chime}, ertönt jetzt</translation>
    </message>
    <message>
        <source>{chime}, again in a moment</source>
        <translation>{chime}, gleich wieder</translation>
    </message>
    <message>
        <source>This is the “hold starts” chime</source>
        <translation>Das ist der Klang „Halten beginnt“</translation>
    </message>
</context>
<context>
    <name>ListsPart</name>
    <message>
        <source>Two lists to read once</source>
        <translation>Zwei Listen, die du einmal lesen solltest</translation>
    </message>
    <message>
        <source>First the signs that need help. You find them again under “When to get help”. Below them, who should ask first.</source>
        <translation>Zuerst die Anzeichen, bei denen du Hilfe brauchst. Du findest sie wieder unter „Wann Hilfe holen“. Darunter steht, wer vorher fragen sollte.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>MediaRoom</name>
    <message>
        <source>{pose}, left side</source>
        <translation>{pose}, linke Seite</translation>
    </message>
    <message>
        <source>{pose}, right side</source>
        <translation>{pose}, rechte Seite</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>The routines that come with Backchime are missing.</source>
        <translation>Die Routinen, die zu Backchime gehören, fehlen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Please install it again.</source>
        <translation>Bitte installiere es neu.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main pages</source>
        <translation>Hauptseiten</translation>
    </message>
</context>
<context>
    <name>NoteFold</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Anything to remember?</source>
        <translation>Etwas, das du dir merken möchtest?</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn du magst</translation>
    </message>
</context>
<context>
    <name>NotesRoom</name>
    <message>
        <source>Taken off the list. Its ratings are kept.</source>
        <translation>Von der Liste genommen. Die Bewertungen bleiben.</translation>
    </message>
</context>
<context>
    <name>NumberFields</name>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Number for medical advice</source>
        <translation>Nummer für ärztlichen Rat</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Zurück zu den üblichen Nummern</translation>
    </message>
    <message>
        <source>Usual in {country}: {number}</source>
        <translation>Üblich ({country}): {number}</translation>
    </message>
    <message>
        <source>Write yours here.</source>
        <translation>Trag deine hier ein.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Deine Nummern</translation>
    </message>
    <message>
        <source>Your computer may not know where you are. Check these now, while there is time.</source>
        <translation>Dein Computer weiß vielleicht nicht, wo du bist. Prüfe die Nummern jetzt, solange Zeit ist.</translation>
    </message>
    <message>
        <source>Medical advice</source>
        <translation>Ärztlicher Rat</translation>
    </message>
    <message>
        <source>Use digits and spaces, such as 112.</source>
        <translation>Nutze Ziffern und Leerzeichen, wie 112.</translation>
    </message>
</context>
<context>
    <name>OutputSettings</name>
    <message>
        <source>Keep the output awake during a session</source>
        <translation>Ausgabe während einer Einheit wach halten</translation>
    </message>
    <message>
        <source>An inaudible sound keeps Bluetooth, HDMI and USB outputs from falling asleep between chimes.</source>
        <translation>Ein unhörbarer Ton hält Bluetooth-, HDMI- und USB-Ausgaben zwischen den Klängen wach.</translation>
    </message>
    <message>
        <source>My headphones cut off the start of sounds</source>
        <translation>Meine Kopfhörer schneiden den Anfang von Tönen ab</translation>
    </message>
    <message>
        <source>The sound comes late</source>
        <translation>Der Ton kommt zu spät</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Headphones and speakers</source>
        <translation>Kopfhörer und Lautsprecher</translation>
    </message>
    <message>
        <source>So much silence goes ahead of each sound, so that all of it is heard.</source>
        <translation>So viel Stille geht jedem Ton voraus, damit er ganz zu hören ist.</translation>
    </message>
    <message>
        <source>Each sound sets out so much sooner. Wireless headphones often need 100 to 250 ms.</source>
        <translation>Um so viel früher startet jeder Ton. Kabellose Kopfhörer brauchen oft 100 bis 250 ms.</translation>
    </message>
</context>
<context>
    <name>OwnChimeChoice</name>
    <message>
        <source>A sound for “{cue}”</source>
        <translation>Ein Klang für „{cue}“</translation>
    </message>
    <message>
        <source>WAV files (*.wav *.WAV)</source>
        <translation>WAV-Dateien (*.wav *.WAV)</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>average of the day</source>
        <translation>Durchschnitt des Tages</translation>
    </message>
    <message>
        <source>rated before a session</source>
        <translation>vor einer Einheit bewertet</translation>
    </message>
    <message numerus="yes">
        <source>median of %n days, with their range</source>
        <translation>
            <numerusform>Median von %n Tag, mit Spanne</numerusform>
            <numerusform>Median von %n Tagen, mit Spanne</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation>Schmerzphase</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>Worst I can imagine</source>
        <translation>Stärkster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>Pain 0 of 10, no pain</source>
        <translation>Schmerz 0 von 10, kein Schmerz</translation>
    </message>
    <message>
        <source>Pain 10 of 10, the worst I can imagine</source>
        <translation>Schmerz 10 von 10, der stärkste vorstellbare</translation>
    </message>
    <message>
        <source>Pain {number} of 10</source>
        <translation>Schmerz {number} von 10</translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message>
        <source>{rating} of 10</source>
        <translation>{rating} von 10</translation>
    </message>
    <message>
        <source>Go at your own pace. If something hurts, press H.</source>
        <translation>Geh es in deinem Tempo an. Wenn etwas wehtut, drück H.</translation>
    </message>
    <message>
        <source>Go gently, and press H whenever you want it easier.</source>
        <translation>Geh es sanft an und drück H, wann immer du es leichter willst.</translation>
    </message>
    <message>
        <source>Pick a bar, or press a number key. Only you can see this.</source>
        <translation>Wähle einen Balken oder drück eine Zifferntaste. Nur du kannst das sehen.</translation>
    </message>
    <message>
        <source>It was {rating} before you started.</source>
        <translation>Vor dem Anfang war es {rating}.</translation>
    </message>
    <message numerus="yes">
        <source>{rating} of 10. %n points lower than before.</source>
        <translation>
            <numerusform>{rating} von 10. %n Punkt weniger als vorher.</numerusform>
            <numerusform>{rating} von 10. %n Punkte weniger als vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rating} of 10. The same as before.</source>
        <translation>{rating} von 10. Genauso wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>{rating} of 10. %n points higher than before. Take it easy today, and see Listening to your body in the guide.</source>
        <translation>
            <numerusform>{rating} von 10. %n Punkt mehr als vorher. Lass es heute ruhig angehen und lies „Auf deinen Körper hören“ im Ratgeber.</numerusform>
            <numerusform>{rating} von 10. %n Punkte mehr als vorher. Lass es heute ruhig angehen und lies „Auf deinen Körper hören“ im Ratgeber.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonSettings</name>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Dutt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Locken</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haare</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Haarfarbe</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Show where a stretch is felt</source>
        <translation>Zeigen, wo eine Dehnung zu spüren ist</translation>
    </message>
    <message>
        <source>A soft glow in the preview and while you move into a pose.</source>
        <translation>Ein sanftes Leuchten in der Vorschau und während du in eine Haltung gehst.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>Obstgarten</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Beere</translation>
    </message>
    <message>
        <source>The person in the pictures</source>
        <translation>Die Person in den Bildern</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation>Rumpf-Halteübungen</translation>
    </message>
    <message>
        <source>Planks and side planks</source>
        <translation>Stütz und Seitstütz</translation>
    </message>
    <message>
        <source>The big three</source>
        <translation>Die großen drei</translation>
    </message>
    <message>
        <source>By levels, with holds of 10 seconds</source>
        <translation>In Stufen, mit 10 Sekunden Halten</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>30 seconds are enough for most people</source>
        <translation>30 Sekunden reichen den meisten Menschen</translation>
    </message>
    <message>
        <source>Easier planks</source>
        <translation>Leichtere Stützübungen</translation>
    </message>
    <message>
        <source>On the knees, or at a wall or counter</source>
        <translation>Auf den Knien, an der Wand oder an der Arbeitsplatte</translation>
    </message>
    <message>
        <source>The big three, easier</source>
        <translation>Die großen drei, leichter</translation>
    </message>
    <message>
        <source>Easier stretches</source>
        <translation>Leichtere Dehnungen</translation>
    </message>
    <message>
        <source>A second round</source>
        <translation>Eine zweite Runde</translation>
    </message>
    <message>
        <source>Each core hold twice, with a rest between</source>
        <translation>Jede Rumpfübung zweimal, mit einer Ruhe dazwischen</translation>
    </message>
    <message>
        <source>In the first weeks</source>
        <translation>In den ersten Wochen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Careful mode</source>
        <translation>Vorsichtiger Modus</translation>
    </message>
    <message>
        <source>My usual level is higher</source>
        <translation>Mein üblicher Wert ist höher</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Zurück zu den üblichen Zahlen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Core three times a week, stretches on the other days</source>
        <translation>Dreimal in der Woche Rumpf, an den anderen Tagen Dehnungen</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Short and gentle, with two rest days, for the first weeks</source>
        <translation>Kurz und sanft, mit zwei Ruhetagen, für die ersten Wochen</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Stretches and core, every day</source>
        <translation>Dehnungen und Rumpf, jeden Tag</translation>
    </message>
    <message>
        <source>For when your back is at 4 or 5 on most days. After two weeks your own usual number counts as green, and then no rise does. What is red stays red.</source>
        <translation>Wenn dein Rücken an den meisten Tagen bei 4 oder 5 ist. Nach zwei Wochen zählt dein eigener üblicher Wert als grün, ein Anstieg dann nicht mehr. Was rot ist, bleibt rot.</translation>
    </message>
    <message>
        <source>Home suggests what it has for the day.</source>
        <translation>Der Start schlägt vor, was er für den Tag hat.</translation>
    </message>
    <message>
        <source>How holds grow</source>
        <translation>Wie Haltezeiten wachsen</translation>
    </message>
    <message>
        <source>Backchime may suggest a longer or a shorter hold and says why. It never changes one by itself: you decide each time. For these it may ask:</source>
        <translation>Backchime kann eine längere oder kürzere Haltezeit vorschlagen und sagt, warum. Von selbst ändert es nie eine: Du entscheidest jedes Mal. Hierfür darf es fragen:</translation>
    </message>
    <message>
        <source>How you practise them</source>
        <translation>Wie du sie übst</translation>
    </message>
    <message>
        <source>A step down turns the easier version on. Later the full one is suggested again.</source>
        <translation>Ein Schritt zurück schaltet die leichtere Version ein. Später wird die volle wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Amber counts as red, and so does any rise of pain in a session.</source>
        <translation>Gelb zählt als Rot, und jeder Anstieg von Schmerz in einer Einheit auch.</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>This is the whole rule. You can make it more careful than it is.</source>
        <translation>Das ist die ganze Regel. Du kannst sie vorsichtiger machen, als sie ist.</translation>
    </message>
</context>
<context>
    <name>PoseDetails</name>
    <message>
        <source>In this routine</source>
        <translation>In dieser Routine</translation>
    </message>
    <message>
        <source>Left and right mean</source>
        <translation>Mit links und rechts gemeint</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Wo du es spürst</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Take care, or ask first</source>
        <translation>Vorsicht, oder vorher fragen</translation>
    </message>
    <message>
        <source>Coming out</source>
        <translation>Auflösen</translation>
    </message>
</context>
<context>
    <name>PoseGrid</name>
    <message>
        <source>Poses to pick from</source>
        <translation>Übungen zur Auswahl</translation>
    </message>
</context>
<context>
    <name>PosePicker</name>
    <message>
        <source>Search poses</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>Kind of pose</source>
        <translation>Art der Übung</translation>
    </message>
    <message>
        <source>No pose is called that. Try a shorter word.</source>
        <translation>Keine Übung heißt so. Versuch es mit einem kürzeren Wort.</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation>Routinen-Datei öffnen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Pick a first pose</source>
        <translation>Wähle eine erste Übung</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>You can change the order and the times afterwards.</source>
        <translation>Reihenfolge und Zeiten kannst du danach ändern.</translation>
    </message>
    <message>
        <source>It comes after the one that is selected.</source>
        <translation>Sie kommt nach der ausgewählten Übung.</translation>
    </message>
</context>
<context>
    <name>PoseTimes</name>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Gentle movement</source>
        <translation>Sanfte Bewegung</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Core, in short holds</source>
        <translation>Rumpf, kurz gehalten</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%n Tag in Folge</numerusform>
            <numerusform>%n Tage in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Heute Ruhe</translation>
    </message>
    <message>
        <source>A new run has begun</source>
        <translation>Eine neue Serie hat begonnen</translation>
    </message>
    <message>
        <source>Start a new run today</source>
        <translation>Fang heute eine neue Serie an</translation>
    </message>
    <message>
        <source>{minutes} this week</source>
        <translation>{minutes} in dieser Woche</translation>
    </message>
    <message>
        <source>Last done today</source>
        <translation>Zuletzt heute</translation>
    </message>
    <message>
        <source>Last done yesterday</source>
        <translation>Zuletzt gestern</translation>
    </message>
    <message>
        <source>Last done {weekday}</source>
        <translation>Zuletzt am {weekday}</translation>
    </message>
    <message>
        <source>Last done {date}</source>
        <translation>Zuletzt am {date}</translation>
    </message>
    <message>
        <source>{weekday} {kind}</source>
        <translation>{weekday} {kind}</translation>
    </message>
    <message>
        <source>This week: {days}.</source>
        <translation>Diese Woche: {days}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>practised, today</source>
        <translation>geübt, heute</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>geübt</translation>
    </message>
    <message>
        <source>a rest day</source>
        <translation>ein Ruhetag</translation>
    </message>
    <message>
        <source>a bad day, gently</source>
        <translation>ein schlechter Tag, sanft</translation>
    </message>
    <message>
        <source>away</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>gentle positions</source>
        <translation>sanfte Positionen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>is today</source>
        <translation>ist heute</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Blatt zum Ausdrucken</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Make my own version</source>
        <translation>Eigene Version erstellen</translation>
    </message>
    <message>
        <source>Use the usual poses</source>
        <translation>Übliche Übungen nehmen</translation>
    </message>
    <message>
        <source>The usual poses are in use for this session.</source>
        <translation>In dieser Einheit gelten die üblichen Übungen.</translation>
    </message>
    <message>
        <source>Use easier poses</source>
        <translation>Leichtere Übungen nehmen</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>%n days in a row.</source>
        <translation>
            <numerusform>%n Tag in Folge.</numerusform>
            <numerusform>%n Tage in Folge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n of the last 28 days.</source>
        <translation>
            <numerusform>Du hast an %n der letzten 28 Tage geübt.</numerusform>
            <numerusform>Du hast an %n der letzten 28 Tage geübt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last 28 days.</source>
        <translation>
            <numerusform>%n der letzten 28 Tage.</numerusform>
            <numerusform>%n der letzten 28 Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a new run today.</source>
        <translation>Fang heute eine neue Serie an.</translation>
    </message>
    <message>
        <source>Rate a few more sessions to see how your pain changes.</source>
        <translation>Bewerte noch ein paar Einheiten, um zu sehen, wie sich dein Schmerz ändert.</translation>
    </message>
    <message>
        <source>After a session your pain was {strong}{points} points lower{plain} on average.</source>
        <translation>Nach einer Einheit war dein Schmerz im Durchschnitt {strong}{points} Punkte niedriger{plain}.</translation>
    </message>
    <message>
        <source>After a session your pain was {strong}about the same{plain} as before.</source>
        <translation>Nach einer Einheit war dein Schmerz {strong}etwa so{plain} wie davor.</translation>
    </message>
    <message>
        <source>After a session your pain was {strong}{points} points higher{plain} on average.</source>
        <translation>Nach einer Einheit war dein Schmerz im Durchschnitt {strong}{points} Punkte höher{plain}.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n rated sessions: lower after {lower}, the same after {same}, higher after {higher}.</source>
        <translation>
            <numerusform>Von der letzten %n bewerteten Einheit: niedriger nach {lower}, gleich nach {same}, höher nach {higher}.</numerusform>
            <numerusform>Von den letzten %n bewerteten Einheiten: niedriger nach {lower}, gleich nach {same}, höher nach {higher}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Heute Ruhe</translation>
    </message>
    <message>
        <source>Your longest run yet</source>
        <translation>Deine bisher längste Serie</translation>
    </message>
    <message numerus="yes">
        <source>Longest run: %n days</source>
        <translation>
            <numerusform>Längste Serie: %n Tag</numerusform>
            <numerusform>Längste Serie: %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last 28 days</source>
        <translation>
            <numerusform>%n der letzten 28 Tage</numerusform>
            <numerusform>%n der letzten 28 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Schmerzphase</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} on %n days</source>
        <translation>
            <numerusform>{minutes} an %n Tag</numerusform>
            <numerusform>{minutes} an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average %n</source>
        <translation>
            <numerusform>Durchschnitt %n</numerusform>
            <numerusform>Durchschnitt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation>{day}: {before} davor, {after} danach</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {before} before, {after} after, the average of %n sessions</source>
        <translation>
            <numerusform>{when}: {before} davor, {after} danach, der Durchschnitt von %n Einheit</numerusform>
            <numerusform>{when}: {before} davor, {after} danach, der Durchschnitt von %n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n sessions</source>
        <translation>
            <numerusform>Letzte %n Einheit</numerusform>
            <numerusform>Letzte %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekly averages from {day}</source>
        <translation>Wochendurchschnitte ab {day}</translation>
    </message>
    <message>
        <source>Monthly averages from {month}</source>
        <translation>Monatsdurchschnitte ab {month}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{pose}, week of {day}: {length}</source>
        <translation>{pose}, Woche ab {day}: {length}</translation>
    </message>
    <message>
        <source>Longest {length}</source>
        <translation>Längste {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n poses were held for the same time throughout.</source>
        <translation>
            <numerusform>%n Übung wurde immer gleich lang gehalten.</numerusform>
            <numerusform>%n Übungen wurden immer gleich lang gehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressEmpty</name>
    <message>
        <source>Your first session starts the picture</source>
        <translation>Mit deiner ersten Einheit beginnt das Bild</translation>
    </message>
    <message>
        <source>Each day you practise fills one square. Rate your pain before and after, and the trend appears here.</source>
        <translation>Jeder Tag, an dem du übst, füllt ein Feld. Bewerte deinen Schmerz davor und danach, dann erscheint hier der Verlauf.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Bring in a history</source>
        <translation>Verlauf einlesen</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Tage mit Übung</translation>
    </message>
    <message>
        <source>Start, {length}</source>
        <translation>Start, {length}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Days practised</source>
        <translation>Tage mit Übung</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation>Schmerz davor und danach</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Sessions that you rate before and after appear here.</source>
        <translation>Einheiten, die du davor und danach bewertest, erscheinen hier.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <source>Hold times</source>
        <translation>Haltezeiten</translation>
    </message>
    <message>
        <source>By pose</source>
        <translation>Nach Übung</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Notes for today</source>
        <translation>Notizen für heute</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Press it again to take it back.</source>
        <translation>Drück noch einmal, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>{what}: {number} of 10, {word}</source>
        <translation>{what}: {number} von 10, {word}</translation>
    </message>
    <message>
        <source>{what}: {number} of 10</source>
        <translation>{what}: {number} von 10</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Ten minutes for your back?</source>
        <translation>Zehn Minuten für deinen Rücken?</translation>
    </message>
    <message>
        <source>Your routines are ready when you are.</source>
        <translation>Deine Routinen sind bereit, wenn du es bist.</translation>
    </message>
</context>
<context>
    <name>ReminderRoom</name>
    <message>
        <source>See today’s routine</source>
        <translation>Heutige Routine ansehen</translation>
    </message>
    <message>
        <source>Remind me in 30 minutes</source>
        <translation>In 30 Minuten erinnern</translation>
    </message>
    <message>
        <source>Open Backchime</source>
        <translation>Backchime öffnen</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Remind me</source>
        <translation>Mich erinnern</translation>
    </message>
    <message>
        <source>Reminders only come while Backchime is open. It may be behind other windows. None comes during a session.</source>
        <translation>Erinnerungen kommen nur, solange Backchime offen ist. Es darf hinter anderen Fenstern liegen. Während einer Einheit kommt keine.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Only if I have not practised today</source>
        <translation>Nur, wenn ich heute noch nicht geübt habe</translation>
    </message>
    <message>
        <source>Days of rest, bad days and days away stay quiet, too.</source>
        <translation>Auch an Ruhetagen, schlechten Tagen und in Pausen bleibt es still.</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Für meinen Kalender speichern</translation>
    </message>
    <message>
        <source>Your calendar reminds you even while Backchime is closed. It gets these days and this time as a file; if you change them later, save the file again and open it in your calendar.</source>
        <translation>Dein Kalender erinnert dich auch, wenn Backchime geschlossen ist. Er bekommt diese Tage und diese Zeit als Datei; wenn du sie später änderst, speichere die Datei noch einmal und öffne sie in deinem Kalender.</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>In deinem Kalender</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>So sieht es aus</translation>
    </message>
</context>
<context>
    <name>ReportChoicesPage</name>
    <message>
        <source>Report for a visit</source>
        <translation>Bericht für einen Termin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Days in the report</source>
        <translation>Tage im Bericht</translation>
    </message>
    <message>
        <source>Where it hurts, on a person from behind</source>
        <translation>Wo es wehtut, an einer Person von hinten</translation>
    </message>
    <message>
        <source>How the page will look</source>
        <translation>So wird die Seite aussehen</translation>
    </message>
    <message>
        <source>What you write here stays on this computer, in {name}, for the next time.</source>
        <translation>Was du hier schreibst, bleibt auf diesem Computer, in {name}, für das nächste Mal.</translation>
    </message>
    <message>
        <source>Nothing is ticked. Left is your own left.</source>
        <translation>Nichts ist angekreuzt. Links ist dein eigenes Links.</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Dein Name, wenn du magst</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In deinen eigenen Worten</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>When it began, and how often it comes</source>
        <translation>Wann es anfing, und wie oft es kommt</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mein Ziel</translation>
    </message>
    <message>
        <source>What you want to do again</source>
        <translation>Was du wieder tun möchtest</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>What you take, as you would say it</source>
        <translation>Was du nimmst, so wie du es sagen würdest</translation>
    </message>
    <message>
        <source>My questions for the visit</source>
        <translation>Meine Fragen für den Termin</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Was du fragen möchtest</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>signs that are less urgent</source>
        <translation>weniger dringende Zeichen</translation>
    </message>
    <message>
        <source>signs that need a visit soon</source>
        <translation>Zeichen, mit denen man bald zum Arzt sollte</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nichts wurde notiert.</translation>
    </message>
    <message>
        <source>Back diary for a visit</source>
        <translation>Rückentagebuch für einen Termin</translation>
    </message>
    <message>
        <source>{days} · Self-reported, nothing was measured · Backchime {version}</source>
        <translation>{days} · Selbst angegeben, nichts wurde gemessen · Backchime {version}</translation>
    </message>
    <message>
        <source>Where it hurts:</source>
        <translation>Wo es wehtut:</translation>
    </message>
    <message>
        <source>Since when:</source>
        <translation>Seit wann:</translation>
    </message>
    <message>
        <source>My goal:</source>
        <translation>Mein Ziel:</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(nicht gesagt)</translation>
    </message>
    <message>
        <source>Ticked:</source>
        <translation>Angekreuzt:</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}:</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>best</source>
        <translation>längste</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>Pose, longest hold</source>
        <translation>Übung, längste Haltezeit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pose(s)</source>
        <translation>
            <numerusform>und %n weitere Übung</numerusform>
            <numerusform>und %n weitere Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}×</source>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>then {then} ({first}), now {now} ({last})</source>
        <translation>damals {then} ({first}), jetzt {now} ({last})</translation>
    </message>
    <message>
        <source>None was rated on these days.</source>
        <translation>An diesen Tagen wurde keine bewertet.</translation>
    </message>
    <message>
        <source>Warning signs: back pain with any of these, new or getting worse</source>
        <translation>Warnzeichen: Rückenschmerz mit einem davon, neu oder schlimmer werdend</translation>
    </message>
</context>
<context>
    <name>ReportRoom</name>
    <message>
        <source>Report for a visit</source>
        <translation>Bericht für einen Termin</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>In my words</source>
        <translation>In meinen Worten</translation>
    </message>
    <message>
        <source>Pain from day to day, 0 to 10</source>
        <translation>Schmerz von Tag zu Tag, 0 bis 10</translation>
    </message>
    <message>
        <source>Tight spells</source>
        <translation>Verspannungsphasen</translation>
    </message>
    <message>
        <source>Exercise done</source>
        <translation>Was ich geübt habe</translation>
    </message>
    <message>
        <source>How my back took it</source>
        <translation>Wie mein Rücken es vertragen hat</translation>
    </message>
    <message>
        <source>My three activities, 0 cannot, 10 as before</source>
        <translation>Meine drei Tätigkeiten, 0 geht nicht, 10 wie früher</translation>
    </message>
    <message>
        <source>Also tried</source>
        <translation>Auch versucht</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>My questions for the visit</source>
        <translation>Meine Fragen für den Termin</translation>
    </message>
    <message>
        <source>massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>Spaziergang</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>No pain was noted on these days.</source>
        <translation>An diesen Tagen wurde kein Schmerzwert notiert.</translation>
    </message>
    <message>
        <source>First 2 weeks: {figures}</source>
        <translation>Erste 2 Wochen: {figures}</translation>
    </message>
    <message>
        <source>Last 2 weeks: {figures}</source>
        <translation>Letzte 2 Wochen: {figures}</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nichts notiert</translation>
    </message>
    <message numerus="yes">
        <source>median {middle}, from {least} to {most} (%n day(s) noted)</source>
        <translation>
            <numerusform>Median {middle}, von {least} bis {most} (%n Tag notiert)</numerusform>
            <numerusform>Median {middle}, von {least} bis {most} (%n Tage notiert)</numerusform>
        </translation>
    </message>
    <message>
        <source>No day was noted.</source>
        <translation>Kein Tag wurde notiert.</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Keine notiert.</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s), {often} a week on average.</source>
        <translation>
            <numerusform>An %n Tag, im Durchschnitt {often} pro Woche.</numerusform>
            <numerusform>An %n Tagen, im Durchschnitt {often} pro Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week: {then} in the first 4 weeks, {now} in the last 4.</source>
        <translation>Pro Woche: {then} in den ersten 4 Wochen, {now} in den letzten 4.</translation>
    </message>
    <message numerus="yes">
        <source>Longest: %n minute(s).</source>
        <translation>
            <numerusform>Längste: %n Minute.</numerusform>
            <numerusform>Längste: %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: {situations}.</source>
        <translation>Am häufigsten: {situations}.</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>Keine Einheit an diesen Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), {often} a week on average</source>
        <translation>
            <numerusform>%n Einheit, im Durchschnitt {often} pro Woche</numerusform>
            <numerusform>%n Einheiten, im Durchschnitt {often} pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>(planned now: {count} a week)</source>
        <translation>(jetzt geplant: {count} pro Woche)</translation>
    </message>
    <message>
        <source>{count} of them whole.</source>
        <translation>{count} davon vollständig.</translation>
    </message>
    <message>
        <source>Highest pain during or after: {rating} of 10.</source>
        <translation>Höchster Schmerz währenddessen oder danach: {rating} von 10.</translation>
    </message>
    <message numerus="yes">
        <source>Settled by the next day: {count} of %n answer(s), {share} %.</source>
        <translation>
            <numerusform>Bis zum nächsten Tag beruhigt: {count} von %n Antwort, {share} %.</numerusform>
            <numerusform>Bis zum nächsten Tag beruhigt: {count} von %n Antworten, {share} %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Eased off because something hurt: %n session(s).</source>
        <translation>
            <numerusform>Nachgelassen, weil etwas wehtat: %n Einheit.</numerusform>
            <numerusform>Nachgelassen, weil etwas wehtat: %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {poses}.</source>
        <translation>Übersprungen: {poses}.</translation>
    </message>
    <message>
        <source>Easier poses chosen for: {tags}.</source>
        <translation>Leichtere Übungen gewählt für: {tags}.</translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n day(s)</source>
        <translation>
            <numerusform>{what} an %n Tag</numerusform>
            <numerusform>{what} an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortened to fit on one page: {parts}. All of it is in Backchime.</source>
        <translation>Gekürzt, damit es auf eine Seite passt: {parts}. Alles steht in Backchime.</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>One of your own.</source>
        <translation>Eine von deinen eigenen.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>RoutineExchange</name>
    <message>
        <source>Save to a file</source>
        <translation>In eine Datei speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation>Routinen-Datei öffnen</translation>
    </message>
    <message>
        <source>Add to your routines?</source>
        <translation>Zu deinen Routinen hinzufügen?</translation>
    </message>
    <message>
        <source>{file} brings: {names}.</source>
        <translation>{file} bringt: {names}.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>There is no routine in {name}.</source>
        <translation>In {name} ist keine Routine.</translation>
    </message>
    <message>
        <source>Replace what you have?</source>
        <translation>Ersetzen, was du hast?</translation>
    </message>
    <message>
        <source>You have this already: {names}. If you replace it, your file as it is now is kept as a copy.</source>
        <translation>Das hast du schon: {names}. Wenn du es ersetzt, bleibt deine jetzige Datei als Kopie erhalten.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) brought in.</source>
        <translation>
            <numerusform>%n Routine hinzugefügt.</numerusform>
            <numerusform>%n Routinen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} Your file as it was is kept as {name}.</source>
        <translation>{told} Deine bisherige Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>„{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Routine files (*.backchime *.json)</source>
        <translation>Routinedateien (*.backchime *.json)</translation>
    </message>
</context>
<context>
    <name>RoutineFaultsPage</name>
    <message>
        <source>Your routine file</source>
        <translation>Deine Routinen-Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open in text editor</source>
        <translation>Im Texteditor öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>This file needs fixing first</source>
        <translation>Diese Datei muss zuerst korrigiert werden</translation>
    </message>
    <message>
        <source>Nothing was brought in. Backchime has not changed this file.</source>
        <translation>Es wurde nichts hinzugefügt. Backchime hat diese Datei nicht verändert.</translation>
    </message>
    <message>
        <source>Your routine file needs fixing</source>
        <translation>Deine Routinen-Datei muss korrigiert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>All other routines are ready to use. Backchime has not changed this file.</source>
        <translation>Alle anderen Routinen kannst du nutzen. Backchime hat diese Datei nicht verändert.</translation>
    </message>
</context>
<context>
    <name>RoutineGrid</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>The menu key shows what can be done with a routine.</source>
        <translation>Die Menütaste zeigt, was du mit einer Routine tun kannst.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>See the poses</source>
        <translation>Übungen ansehen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Make my own version</source>
        <translation>Eigene Version erstellen</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>In eine Datei speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>{total} in all, {held} of it holding. {holds}.</source>
        <translation>{total} insgesamt, davon {held} Halten. {holds}.</translation>
    </message>
    <message>
        <source>Breathe easily. If something hurts, come out of the pose slowly and rest.</source>
        <translation>Atme ruhig. Wenn etwas wehtut, löse dich langsam aus der Haltung und ruh dich aus.</translation>
    </message>
    <message>
        <source>{number}. {pose}</source>
        <translation>{number}. {pose}</translation>
    </message>
    <message>
        <source>{time} between</source>
        <translation>{time} dazwischen</translation>
    </message>
    <message>
        <source>{time} to move there</source>
        <translation>{time} für den Wechsel</translation>
    </message>
    <message>
        <source>{time} to change sides</source>
        <translation>{time} für den Seitenwechsel</translation>
    </message>
    <message>
        <source>As in step {number}.</source>
        <translation>Wie in Schritt {number}.</translation>
    </message>
    <message>
        <source>Backchime: {name}</source>
        <translation>Backchime: {name}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>in Folge</translation>
    </message>
    <message>
        <source>in a row, your longest run yet</source>
        <translation>in Folge, deine bisher längste Serie</translation>
    </message>
</context>
<context>
    <name>SafetyPart</name>
    <message>
        <source>Welcome. First, your safety.</source>
        <translation>Willkommen. Zuerst deine Sicherheit.</translation>
    </message>
    <message>
        <source>Backchime guides you through gentle stretches and core holds. A chime tells you when to move, so you can close your eyes.</source>
        <translation>Backchime führt dich durch sanfte Dehnungen und Rumpf-Halteübungen. Ein Klang zeigt dir, wann du dich bewegen sollst, so kannst du die Augen schließen.</translation>
    </message>
    <message>
        <source>Stop if it hurts.</source>
        <translation>Hör auf, wenn es wehtut.</translation>
    </message>
    <message>
        <source>A mild pull is fine. Pain is not.</source>
        <translation>Ein leichtes Ziehen ist in Ordnung. Schmerz nicht.</translation>
    </message>
    <message>
        <source>It does not replace a doctor.</source>
        <translation>Es ersetzt keine Ärztin und keinen Arzt.</translation>
    </message>
    <message>
        <source>If your pain is severe or new, get it checked first.</source>
        <translation>Wenn deine Schmerzen stark oder neu sind, lass sie zuerst abklären.</translation>
    </message>
    <message>
        <source>It stays with you.</source>
        <translation>Es bleibt bei dir.</translation>
    </message>
    <message>
        <source>No account. Nothing leaves this computer.</source>
        <translation>Kein Konto. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Save as audio</source>
        <translation>Als Audio speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving another routine, {percent} %</source>
        <translation>Eine andere Routine wird gespeichert, {percent} %</translation>
    </message>
    <message>
        <source>Saving “{name}”</source>
        <translation>„{name}“ wird gespeichert</translation>
    </message>
    <message>
        <source>Cancel saving “{name}”</source>
        <translation>Speichern von „{name}“ abbrechen</translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation>Wird gespeichert, {percent} %</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
</context>
<context>
    <name>SavingRoom</name>
    <message>
        <source>Save as audio</source>
        <translation>Als Audio speichern</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV-Dateien (*.wav)</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Gespeichert als {name} in {folder}.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>deinem persönlichen Ordner</translation>
    </message>
    <message>
        <source>your music folder</source>
        <translation>deinem Musikordner</translation>
    </message>
    <message>
        <source>the folder “{name}”</source>
        <translation>dem Ordner „{name}“</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name} is {seconds} s long.</source>
        <translation>{name} ist {seconds} s lang.</translation>
    </message>
    <message>
        <source>Choose a sound of at most {seconds} seconds.</source>
        <translation>Wähle einen Klang von höchstens {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Prüfe, ob die Datei noch da ist und ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>{name} could not be kept.</source>
        <translation>{name} konnte nicht übernommen werden.</translation>
    </message>
    <message>
        <source>It is not in use. ({reason}: {folder})</source>
        <translation>Die Datei wird nicht benutzt. ({reason}: {folder})</translation>
    </message>
    <message>
        <source>The chime of the set sounds instead. Choose the sound again in the settings.</source>
        <translation>Stattdessen ertönt der Klang des Sets. Wähle den Klang in den Einstellungen noch einmal aus.</translation>
    </message>
    <message>
        <source>Your own sound {name} cannot be played.</source>
        <translation>Dein eigener Klang {name} lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose a WAV file.</source>
        <translation>Wähle eine WAV-Datei.</translation>
    </message>
    <message>
        <source>Choose a file of at most {size} MB.</source>
        <translation>Wähle eine Datei von höchstens {size} MB.</translation>
    </message>
    <message>
        <source>{name} is {size} MB large.</source>
        <translation>{name} ist {size} MB groß.</translation>
    </message>
    <message>
        <source>{name} holds no sound that can be heard.</source>
        <translation>{name} enthält keinen hörbaren Ton.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>The voice cannot be heard on this computer: the package miniaudio is missing.</source>
        <translation>Die Stimme ist auf diesem Computer nicht zu hören: Das Paket miniaudio fehlt.</translation>
    </message>
    <message>
        <source>The chimes sound as ever.</source>
        <translation>Die Klänge ertönen wie immer.</translation>
    </message>
    <message>
        <source>Nothing was saved: the export was stopped.</source>
        <translation>Es wurde nichts gespeichert: Der Export wurde gestoppt.</translation>
    </message>
    <message>
        <source>There is no voice on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Stimme.</translation>
    </message>
    <message>
        <source>This session is too long for one WAV file.</source>
        <translation>Diese Einheit ist zu lang für eine WAV-Datei.</translation>
    </message>
    <message>
        <source>It may last six hours at most.</source>
        <translation>Sie darf höchstens sechs Stunden dauern.</translation>
    </message>
    <message>
        <source>The session cannot be saved: a chime cannot be read.</source>
        <translation>Die Einheit lässt sich nicht speichern: Ein Klang ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There are more faults than are named here, so nothing of this file is in use.</source>
        <translation>Es gibt mehr Fehler, als hier genannt sind, darum wird nichts aus dieser Datei benutzt.</translation>
    </message>
    <message>
        <source>Mend these, then check it again.</source>
        <translation>Behebe diese, dann prüfe sie noch einmal.</translation>
    </message>
    <message>
        <source>A name stands twice in one object; the last one counts.</source>
        <translation>Ein Name steht zweimal in einem Objekt; der letzte zählt.</translation>
    </message>
    <message>
        <source>Your history file is gone, so a new one was begun.</source>
        <translation>Deine Verlaufsdatei ist weg, deshalb wurde eine neue begonnen.</translation>
    </message>
    <message>
        <source>What is practised from now on is kept. Was the file moved, or deleted?</source>
        <translation>Was du ab jetzt übst, wird aufgehoben. Wurde die Datei verschoben oder gelöscht?</translation>
    </message>
    <message>
        <source>The licence of {name} cannot be read: {reason}.</source>
        <translation>Die Lizenz von {name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>{file} konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>No sound output found.</source>
        <translation>Keine Tonausgabe gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The file is without %n of the phrases: they cannot be read.</source>
        <translation>
            <numerusform>In der Datei fehlt %n Satz: Er lässt sich nicht lesen.</numerusform>
            <numerusform>In der Datei fehlen %n Sätze: Sie lassen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions will flash the screen edge instead.</source>
        <translation>In Einheiten leuchtet stattdessen der Bildschirmrand auf.</translation>
    </message>
    <message>
        <source>Install simpleaudio-patched to hear the chimes. Sessions will flash the screen edge instead.</source>
        <translation>Installiere simpleaudio-patched, um die Klänge zu hören. In Einheiten leuchtet stattdessen der Bildschirmrand auf.</translation>
    </message>
    <message>
        <source>The sound library simpleaudio is not installed.</source>
        <translation>Die Tonbibliothek simpleaudio ist nicht installiert.</translation>
    </message>
    <message>
        <source>Sessions will flash the screen edge instead. It is being started again.</source>
        <translation>In Einheiten leuchtet stattdessen der Bildschirmrand auf. Der Ton wird gerade neu gestartet.</translation>
    </message>
    <message>
        <source>The sound does not answer.</source>
        <translation>Der Ton antwortet nicht.</translation>
    </message>
    <message>
        <source>Installing Backchime again brings them back.</source>
        <translation>Wenn du Backchime neu installierst, sind sie wieder da.</translation>
    </message>
    <message>
        <source>Some chimes cannot be played.</source>
        <translation>Einige Klänge lassen sich nicht abspielen.</translation>
    </message>
    <message>
        <source>{name} is not a WAV file.</source>
        <translation>{name} ist keine WAV-Datei.</translation>
    </message>
    <message>
        <source>Choose a WAV file; a sound editor can save other sounds as WAV.</source>
        <translation>Wähle eine WAV-Datei; ein Tonbearbeitungsprogramm kann andere Klänge als WAV speichern.</translation>
    </message>
    <message>
        <source>{name} holds compressed sound.</source>
        <translation>{name} enthält komprimierten Ton.</translation>
    </message>
    <message>
        <source>Save it as WAV with 16 bits (PCM), or choose another.</source>
        <translation>Speichere den Klang als WAV mit 16 Bit (PCM) oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} has {channels} channels.</source>
        <translation>{name} hat {channels} Kanäle.</translation>
    </message>
    <message>
        <source>Choose a sound in mono or stereo.</source>
        <translation>Wähle einen Klang in Mono oder Stereo.</translation>
    </message>
    <message>
        <source>{name} has {rate} samples a second.</source>
        <translation>{name} hat {rate} Abtastwerte pro Sekunde.</translation>
    </message>
    <message>
        <source>Choose a sound with 8000 to 192000 samples a second.</source>
        <translation>Wähle einen Klang mit 8000 bis 192000 Abtastwerten pro Sekunde.</translation>
    </message>
    <message>
        <source>{name} holds whole numbers of {bits} bits.</source>
        <translation>{name} enthält ganze Zahlen mit {bits} Bit.</translation>
    </message>
    <message>
        <source>{name} holds decimal numbers of {bits} bits.</source>
        <translation>{name} enthält Dezimalzahlen mit {bits} Bit.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>Save it as WAV once more, or choose another.</source>
        <translation>Speichere den Klang noch einmal als WAV oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>A printed sheet has no voice.</source>
        <translation>Ein gedrucktes Blatt hat keine Stimme.</translation>
    </message>
    <message>
        <source>Leave out --voice.</source>
        <translation>Lass --voice weg.</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>eine Liste mit {count}</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text of {least} to {most} characters</source>
        <translation>Text mit {least} bis {most} Zeichen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of {least} to {most} entries</source>
        <translation>eine Liste mit {least} bis {most} Einträgen</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>ein Objekt in { }</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>{number} in steps of {step}</source>
        <translation>{number} in Schritten von {step}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>This is week {number} of your practice.</source>
        <translation>Das ist Woche {number} deines Übens.</translation>
    </message>
    <message>
        <source>Make it a light week, with holds at {percent} %?</source>
        <translation>Daraus eine leichte Woche machen, mit {percent} % der Haltezeit?</translation>
    </message>
    <message>
        <source>Your last {days} days were all green.</source>
        <translation>Deine letzten {days} Tage waren alle grün.</translation>
    </message>
    <message>
        <source>Go on to the full week, with core holds of {hold}?</source>
        <translation>Weiter zur vollen Woche, mit Rumpfübungen von {hold}?</translation>
    </message>
    <message>
        <source>If you want more progress, a physiotherapist can tailor this for you.</source>
        <translation>Wenn du weiter vorankommen willst, kann eine Physiotherapeutin oder ein Physiotherapeut das für dich anpassen.</translation>
    </message>
    <message>
        <source>Pick up where you stopped.</source>
        <translation>Mach da weiter, wo du aufgehört hast.</translation>
    </message>
    <message>
        <source>You are away. Your plan waits for you.</source>
        <translation>Du machst gerade Pause. Dein Plan wartet auf dich.</translation>
    </message>
    <message>
        <source>You marked a flare-up, so today is for gentle positions.</source>
        <translation>Du hast eine Schmerzphase eingetragen, deshalb gibt es heute sanfte Positionen.</translation>
    </message>
    <message>
        <source>You are resting today.</source>
        <translation>Du ruhst dich heute aus.</translation>
    </message>
    <message>
        <source>Your back has not settled since the last session, so today is gentle.</source>
        <translation>Dein Rücken hat sich seit der letzten Einheit nicht beruhigt, deshalb ist es heute sanft.</translation>
    </message>
    <message>
        <source>Pain was high after your last session, so the holds are half as long.</source>
        <translation>Nach deiner letzten Einheit war der Schmerz stark, deshalb hältst du nur halb so lang.</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-26T18:30:00+01:00</source>
        <translation>ein Zeitpunkt wie 2026-11-26T18:30:00+01:00</translation>
    </message>
    <message>
        <source>a day such as 2026-11-26</source>
        <translation>ein Tag wie 2026-11-26</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is no JSON.</source>
        <translation>Zeile {line}, Spalte {column}: Das ist kein JSON.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Das Ende fehlt.</translation>
    </message>
    <message>
        <source>What stands at {place} is not as it must be.</source>
        <translation>Was bei {place} steht, ist nicht so, wie es sein muss.</translation>
    </message>
    <message>
        <source>Line {line}: something there is not as it must be.</source>
        <translation>Zeile {line}: Dort ist etwas nicht so, wie es sein muss.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is missing.</source>
        <translation>Zeile {line}: „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” must be {must_be}. It says {says}.</source>
        <translation>Zeile {line}: „{name}“ muss sein: {must_be}. Dort steht {says}.</translation>
    </message>
    <message>
        <source>You have practised today. More is up to you.</source>
        <translation>Du hast heute geübt. Mehr ist deine Entscheidung.</translation>
    </message>
    <message>
        <source>Something hurt in your last session, so only gentle positions until it settles.</source>
        <translation>In deiner letzten Einheit tat etwas weh, deshalb nur sanfte Positionen, bis es sich beruhigt.</translation>
    </message>
    <message>
        <source>Your plan has back and core every day.</source>
        <translation>Dein Plan hat jeden Tag Rücken und Rumpf.</translation>
    </message>
    <message>
        <source>You did planks yesterday, so today is stretches only.</source>
        <translation>Du hast gestern Stützübungen gemacht, deshalb gibt es heute nur Dehnungen.</translation>
    </message>
    <message>
        <source>Your plan has a rest day. A walk is fine.</source>
        <translation>Dein Plan hat heute einen Ruhetag. Ein Spaziergang ist in Ordnung.</translation>
    </message>
    <message>
        <source>There have been no planks for two days, so they are back today.</source>
        <translation>Zwei Tage lang gab es keine Stützübungen, deshalb sind sie heute wieder dabei.</translation>
    </message>
    <message>
        <source>Today your plan has stretches and core.</source>
        <translation>Heute hat dein Plan Dehnungen und Rumpf.</translation>
    </message>
    <message>
        <source>Today your plan has short core holds.</source>
        <translation>Heute hat dein Plan kurze Rumpfübungen.</translation>
    </message>
    <message>
        <source>Today your plan has a gentle start.</source>
        <translation>Heute hat dein Plan einen sanften Einstieg.</translation>
    </message>
    <message>
        <source>Today your plan has stretches. A rest is as good.</source>
        <translation>Heute hat dein Plan Dehnungen. Ausruhen ist genauso gut.</translation>
    </message>
    <message>
        <source>Today your plan has stretches.</source>
        <translation>Heute hat dein Plan Dehnungen.</translation>
    </message>
    <message>
        <source>You marked a flare-up, so holds stay as they are.</source>
        <translation>Du hast eine Schmerzphase eingetragen, deshalb bleiben die Haltezeiten, wie sie sind.</translation>
    </message>
    <message>
        <source>You are away, so holds stay as they are.</source>
        <translation>Du machst gerade Pause, deshalb bleiben die Haltezeiten, wie sie sind.</translation>
    </message>
    <message>
        <source>This is a light week, so holds stay as they are.</source>
        <translation>Das ist eine leichte Woche, deshalb bleiben die Haltezeiten, wie sie sind.</translation>
    </message>
    <message>
        <source>You chose to keep this as it is.</source>
        <translation>Du hast entschieden, dass es so bleibt.</translation>
    </message>
    <message>
        <source>There has been no session since the last change.</source>
        <translation>Seit der letzten Änderung gab es keine Einheit.</translation>
    </message>
    <message>
        <source>A session was stopped early.</source>
        <translation>Eine Einheit wurde früher beendet.</translation>
    </message>
    <message>
        <source>How hard the last sessions were is not known.</source>
        <translation>Wie anstrengend die letzten Einheiten waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enough has grown this week.</source>
        <translation>Diese Woche ist genug gewachsen.</translation>
    </message>
    <message>
        <source>This is as long as it gets. Longer holds bring little more.</source>
        <translation>Länger wird es nicht. Noch längeres Halten bringt kaum mehr.</translation>
    </message>
    <message>
        <source>This is the highest level.</source>
        <translation>Das ist die höchste Stufe.</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Try {new} instead of {old}?</source>
        <translation>{new} statt {old} versuchen?</translation>
    </message>
    <message>
        <source>Go back to {old}?</source>
        <translation>Zurück zu {old}?</translation>
    </message>
    <message>
        <source>Stay at {old}, in the easier version?</source>
        <translation>Bei {old} bleiben, in der leichteren Variante?</translation>
    </message>
    <message>
        <source>Try {new} instead of {old}, in the easier version?</source>
        <translation>{new} statt {old} versuchen, in der leichteren Variante?</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>alles beruhigt</translation>
    </message>
    <message>
        <source>settled whenever you said</source>
        <translation>beruhigt, wann immer du es gesagt hast</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>about right</source>
        <translation>gerade richtig</translation>
    </message>
    <message>
        <source>{sessions}, highest pain {pain}, {settled}, effort {effort}.</source>
        <translation>{sessions}, höchster Schmerz {pain}, {settled}, Anstrengung {effort}.</translation>
    </message>
    <message>
        <source>You named sharp or spreading pain, or signs in a leg.</source>
        <translation>Du hast stechenden oder ausstrahlenden Schmerz oder Anzeichen in einem Bein genannt.</translation>
    </message>
    <message>
        <source>A session had not settled by the next day.</source>
        <translation>Nach einer Einheit war es am nächsten Tag noch nicht beruhigt.</translation>
    </message>
    <message>
        <source>Sessions stopped early came too close together.</source>
        <translation>Früher beendete Einheiten lagen zu nah beieinander.</translation>
    </message>
    <message>
        <source>A session took an effort of {effort} out of 10.</source>
        <translation>Eine Einheit war mit {effort} von 10 anstrengend.</translation>
    </message>
    <message>
        <source>Pain rose from {before} to {after} in a session.</source>
        <translation>Der Schmerz stieg in einer Einheit von {before} auf {after}.</translation>
    </message>
    <message>
        <source>Pain reached {pain} out of 10 in a session.</source>
        <translation>Der Schmerz erreichte in einer Einheit {pain} von 10.</translation>
    </message>
    <message>
        <source>Holds do not grow in the first {days} days.</source>
        <translation>In den ersten {days} Tagen werden die Haltezeiten nicht länger.</translation>
    </message>
    <message>
        <source>Sessions finished and rated so far: {done} of {needed}.</source>
        <translation>Bisher beendete und bewertete Einheiten: {done} von {needed}.</translation>
    </message>
    <message>
        <source>Planned sessions finished: {done} of {planned}.</source>
        <translation>Geplante Einheiten beendet: {done} von {planned}.</translation>
    </message>
    <message>
        <source>Sessions known to have settled: {count} of {needed}.</source>
        <translation>Einheiten, nach denen es sich beruhigt hat: {count} von {needed}.</translation>
    </message>
    <message>
        <source>Good sessions on the way back to {old}: {done} of {needed}.</source>
        <translation>Gute Einheiten auf dem Weg zurück zu {old}: {done} von {needed}.</translation>
    </message>
    <message>
        <source>Good sessions in a row at this level: {done}.</source>
        <translation>Gute Einheiten in Folge auf dieser Stufe: {done}.</translation>
    </message>
    <message>
        <source>Good sessions in a row at this length: {done}.</source>
        <translation>Gute Einheiten in Folge mit dieser Haltezeit: {done}.</translation>
    </message>
    <message>
        <source>Your flare-up is over, so start gently.</source>
        <translation>Deine Schmerzphase ist vorbei, also fang sanft an.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>You may not read or write there</source>
        <translation>Dort darfst du nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Dort lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Es ist nicht da</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <translation>Ein anderes Programm benutzt es gerade</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Die Festplatte antwortet nicht</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Es ist keine Datei</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself</source>
        <translation>Es ist eine Verknüpfung, die auf sich selbst zurückführt</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, 1 to 80 characters, such as childs-pose</source>
        <translation>kleine Buchstaben, Ziffern und Bindestriche, 1 bis 80 Zeichen, wie childs-pose</translation>
    </message>
    <message>
        <source>A comma seems to be missing before this place.</source>
        <translation>Vor dieser Stelle fehlt wohl ein Komma.</translation>
    </message>
    <message>
        <source>A colon seems to be missing between a name and its value.</source>
        <translation>Zwischen einem Namen und seinem Wert fehlt wohl ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A name in double quotes (&quot;…&quot;) should stand here. Is there a comma too many before it?</source>
        <translation>Hier sollte ein Name in doppelten Anführungszeichen (&quot;…&quot;) stehen. Steht davor ein Komma zu viel?</translation>
    </message>
    <message>
        <source>A value should stand here. Is there a comma too many, or a word without quotes?</source>
        <translation>Hier sollte ein Wert stehen. Gibt es ein Komma zu viel oder ein Wort ohne Anführungszeichen?</translation>
    </message>
    <message>
        <source>There is a comma too many before this place.</source>
        <translation>Vor dieser Stelle steht ein Komma zu viel.</translation>
    </message>
    <message>
        <source>Something stands after the end. Is there a bracket too many?</source>
        <translation>Nach dem Ende steht noch etwas. Gibt es eine Klammer zu viel?</translation>
    </message>
    <message>
        <source>The closing quotation mark of this text is missing.</source>
        <translation>Das schließende Anführungszeichen dieses Textes fehlt.</translation>
    </message>
    <message>
        <source>This text goes over the end of its line. Is a quotation mark missing?</source>
        <translation>Dieser Text geht über das Ende seiner Zeile hinaus. Fehlt ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>{name} is not a field here.</source>
        <translation>{name} ist hier kein Feld.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>It must be {must_be}.</source>
        <translation>Das muss {must_be} sein.</translation>
    </message>
    <message>
        <source>{name} must be {must_be}. It says {says}.</source>
        <translation>{name} muss {must_be} sein. Dort steht {says}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{word}&quot;?</source>
        <translation>Meintest du &quot;{word}&quot;?</translation>
    </message>
    <message>
        <source>Known here: {names}…</source>
        <translation>Hier bekannt: {names}…</translation>
    </message>
    <message>
        <source>Known here: {names}.</source>
        <translation>Hier bekannt: {names}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Write {start} and go on from there.</source>
        <translation>Schreib {start} und mach von dort weiter.</translation>
    </message>
    <message>
        <source>From column {column} on, the file cannot be read as JSON.</source>
        <translation>Ab Spalte {column} ist die Datei nicht als JSON lesbar.</translation>
    </message>
    <message>
        <source>Entry {number} of &quot;{list}&quot;</source>
        <translation>Eintrag {number} von &quot;{list}&quot;</translation>
    </message>
    <message>
        <source>Write {number} without quotes.</source>
        <translation>Schreib {number} ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write true or false without quotes.</source>
        <translation>Schreib true oder false ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is more in this file than a routine file can hold.</source>
        <translation>In dieser Datei steht mehr, als eine Routinen-Datei fassen kann.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Teile sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The brackets in this file are nested too deeply.</source>
        <translation>Die Klammern in dieser Datei sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A number in this file has too many digits.</source>
        <translation>Eine Zahl in dieser Datei hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>The file must hold one object in { }.</source>
        <translation>Die Datei muss ein Objekt in { } enthalten.</translation>
    </message>
    <message>
        <source>This text holds half of a character.</source>
        <translation>Dieser Text enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>This file has format {format}; this Backchime reads up to format {known}.</source>
        <translation>Diese Datei hat Format {format}; dieses Backchime liest bis Format {known}.</translation>
    </message>
    <message>
        <source>Use a newer Backchime to read it.</source>
        <translation>Öffne sie mit einem neueren Backchime.</translation>
    </message>
    <message>
        <source>The pose &quot;{pose}&quot; has faults of its own.</source>
        <translation>Die Übung &quot;{pose}&quot; hat selbst Fehler.</translation>
    </message>
    <message>
        <source>Mend those and the step is fine.</source>
        <translation>Behebe sie, dann stimmt auch der Schritt.</translation>
    </message>
    <message>
        <source>There is no pose called &quot;{pose}&quot;.</source>
        <translation>Eine Übung mit dem Namen &quot;{pose}&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>The pose &quot;{pose}&quot; has no left and right side.</source>
        <translation>Die Übung &quot;{pose}&quot; hat keine linke und rechte Seite.</translation>
    </message>
    <message>
        <source>Take &quot;sides&quot; out of this step.</source>
        <translation>Nimm &quot;sides&quot; aus diesem Schritt heraus.</translation>
    </message>
    <message>
        <source>&quot;hold_seconds&quot; says {usual}, which is above the {longest} of &quot;longest_hold_seconds&quot;.</source>
        <translation>In &quot;hold_seconds&quot; steht {usual}; das ist mehr als {longest} in &quot;longest_hold_seconds&quot;.</translation>
    </message>
    <message>
        <source>at most {longest}</source>
        <translation>höchstens {longest}</translation>
    </message>
    <message>
        <source>A sided pose needs &quot;side_means&quot;.</source>
        <translation>Eine Übung mit Seiten braucht &quot;side_means&quot;.</translation>
    </message>
    <message>
        <source>Say what is left or right, such as: the leg that is raised.</source>
        <translation>Sag, was links oder rechts ist, zum Beispiel: das Bein, das angehoben wird.</translation>
    </message>
    <message>
        <source>&quot;side_means&quot; is only for a sided pose.</source>
        <translation>&quot;side_means&quot; ist nur für eine Übung mit Seiten.</translation>
    </message>
    <message>
        <source>Write &quot;sided&quot;: true, or take &quot;side_means&quot; out.</source>
        <translation>Schreib &quot;sided&quot;: true oder nimm &quot;side_means&quot; heraus.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is used twice among the poses.</source>
        <translation>Die id &quot;{id}&quot; kommt bei den Übungen zweimal vor.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is used twice among the routines.</source>
        <translation>Die id &quot;{id}&quot; kommt bei den Routinen zweimal vor.</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <translation>Gib jeder eine eigene id.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice here; the last one counts.</source>
        <translation>&quot;{name}&quot; steht hier zweimal; das letzte zählt.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Nimm eines davon heraus.</translation>
    </message>
    <message>
        <source>{reason}: {folder}</source>
        <translation>{reason}: {folder}</translation>
    </message>
    <message>
        <source>Your draft could not be saved.</source>
        <translation>Dein Entwurf konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>{name} is neither a routine nor a history of Backchime.</source>
        <translation>{name} ist weder eine Routine noch ein Verlauf von Backchime.</translation>
    </message>
    <message>
        <source>Your history could not be read, so a new one was begun.</source>
        <translation>Dein Verlauf konnte nicht gelesen werden, deshalb wurde ein neuer begonnen.</translation>
    </message>
    <message>
        <source>Your history could not be read.</source>
        <translation>Dein Verlauf konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is left as it is: {name}</source>
        <translation>Die Datei bleibt, wie sie ist: {name}</translation>
    </message>
    <message>
        <source>Another program is using your history.</source>
        <translation>Ein anderes Programm benutzt gerade deinen Verlauf.</translation>
    </message>
    <message>
        <source>You can go on. Saving is tried again after every hold.</source>
        <translation>Du kannst weitermachen. Nach jeder Haltephase wird das Speichern noch einmal versucht.</translation>
    </message>
    <message>
        <source>The disk is full, so your history is not saved.</source>
        <translation>Der Datenträger ist voll, deshalb wird dein Verlauf nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your history could not be saved.</source>
        <translation>Dein Verlauf konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>You can go on. Saving is tried again after every hold. ({reason}: {folder})</source>
        <translation>Du kannst weitermachen. Nach jeder Haltephase wird das Speichern noch einmal versucht. ({reason}: {folder})</translation>
    </message>
    <message>
        <source>It is left as it is, and nothing is added to it.</source>
        <translation>Sie bleibt, wie sie ist, und nichts wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was brought in, and your history is as it was.</source>
        <translation>Nichts wurde eingelesen, und dein Verlauf ist, wie er war.</translation>
    </message>
    <message>
        <source>{name} is too large to be a history.</source>
        <translation>{name} ist zu groß für einen Verlauf.</translation>
    </message>
    <message>
        <source>Update Backchime here, then bring it in again.</source>
        <translation>Aktualisiere Backchime hier und lies die Datei dann noch einmal ein.</translation>
    </message>
    <message>
        <source>{name} is not a history of Backchime.</source>
        <translation>{name} ist kein Verlauf von Backchime.</translation>
    </message>
    <message>
        <source>Choose the file that “Save everything” made on the other computer.</source>
        <translation>Wähle die Datei, die „Alles speichern“ auf dem anderen Computer gemacht hat.</translation>
    </message>
    <message>
        <source>{name} has a fault, so nothing of it was brought in.</source>
        <translation>{name} hat einen Fehler, darum wurde nichts davon eingelesen.</translation>
    </message>
    <message>
        <source>A copy of your history could not be kept, so nothing was brought in.</source>
        <translation>Eine Kopie deines Verlaufs konnte nicht aufgehoben werden, darum wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>Close any program that uses them, then delete again. ({reason}: {names})</source>
        <translation>Schließe jedes Programm, das sie benutzt, und lösche dann noch einmal. ({reason}: {names})</translation>
    </message>
    <message>
        <source>Some of your history could not be deleted.</source>
        <translation>Ein Teil deines Verlaufs konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The words of your report could not be saved.</source>
        <translation>Die Worte deines Berichts konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{file} is too large: a routine file has at most {most} MB.</source>
        <translation>{file} ist zu groß: Eine Routinen-Datei hat höchstens {most} MB.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (line {line}).</source>
        <translation>{file} ist kein UTF-8-Text (Zeile {line}).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation>Speichere sie in deinem Editor als UTF-8.</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}</source>
        <translation>{file} ist beschädigt: {fault}</translation>
    </message>
    <message>
        <source>Please install Backchime again.</source>
        <translation>Bitte installiere Backchime neu.</translation>
    </message>
    <message>
        <source>What you change holds until you close Backchime.</source>
        <translation>Was du änderst, gilt, bis du Backchime schließt.</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>Die alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>Try a second round, at the same length?</source>
        <translation>Eine zweite Runde versuchen, gleich lang?</translation>
    </message>
    <message>
        <source>Try the full version again, at the same length?</source>
        <translation>Wieder die volle Version versuchen, gleich lang?</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>{done} von %n Einheit</numerusform>
            <numerusform>{done} von %n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next step can come %n days after the last change.</source>
        <translation>
            <numerusform>Der nächste Schritt kann %n Tag nach der letzten Änderung kommen.</numerusform>
            <numerusform>Der nächste Schritt kann %n Tage nach der letzten Änderung kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have had %n days off.</source>
        <translation>
            <numerusform>Du hattest %n Tag frei.</numerusform>
            <numerusform>Du hattest %n Tage frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold until you close Backchime. ({reason}: {folder})</source>
        <translation>Sie gelten, bis du Backchime schließt. ({reason}: {folder})</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>Deine Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the defaults are in use.</source>
        <translation>Deine Einstellungen waren nicht lesbar, darum gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>Your settings could not be opened, so the defaults are in use.</source>
        <translation>Deine Einstellungen ließen sich nicht öffnen, darum gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Backchime.</source>
        <translation>{name} stammt von einem neueren Backchime.</translation>
    </message>
    <message>
        <source>What it says is in use as far as it is understood; changes hold until you close.</source>
        <translation>Was darin verständlich ist, wird benutzt; Änderungen gelten, bis du das Programm schließt.</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>The computer was asleep or held up, so the session waited for you.</source>
        <translation>Der Computer war im Ruhezustand oder beschäftigt, darum hat die Einheit auf dich gewartet.</translation>
    </message>
</context>
<context>
    <name>SessionEndDialog</name>
    <message>
        <source>End this session?</source>
        <translation>Diese Einheit beenden?</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>End and rate my pain</source>
        <translation>Beenden und Schmerz einschätzen</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>It hurts, stop here</source>
        <translation>Es tut weh, hier aufhören</translation>
    </message>
    <message>
        <source>End without rating</source>
        <translation>Ohne Einschätzung beenden</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start this hold again</source>
        <translation>Haltephase von vorn beginnen</translation>
    </message>
    <message>
        <source>Skip this hold</source>
        <translation>Haltephase überspringen</translation>
    </message>
    <message>
        <source>It hurts, stop here</source>
        <translation>Es tut weh, hier aufhören</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>It hurts, stop here (H)</source>
        <translation>Es tut weh, hier aufhören (H)</translation>
    </message>
    <message>
        <source>This hold again, or the one before</source>
        <translation>Diese Haltephase noch einmal oder die davor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Ton ausschalten</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go on at once</source>
        <translation>Sofort weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>No sound. Watch the colours.</source>
        <translation>Kein Ton. Achte auf die Farben.</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>noch {clock}</translation>
    </message>
    <message>
        <source>Time left in this part: {length}</source>
        <translation>Zeit übrig in diesem Teil: {length}</translation>
    </message>
    <message>
        <source>Every hold is still to come.</source>
        <translation>Alle Haltephasen liegen noch vor dir.</translation>
    </message>
    <message numerus="yes">
        <source>You have done {done} of %n holds.</source>
        <translation>
            <numerusform>Du hast {done} von %n Haltephase geschafft.</numerusform>
            <numerusform>Du hast {done} von %n Haltephasen geschafft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message numerus="yes">
        <source>seconds left</source>
        <translation>
            <numerusform>Sekunde übrig</numerusform>
            <numerusform>Sekunden übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>until the chime</source>
        <translation>bis zum Klang</translation>
    </message>
    <message>
        <source>Get back into position</source>
        <translation>Geh zurück in die Haltung</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Kurz ausruhen</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Jetzt die linke Seite</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Jetzt die rechte Seite</translation>
    </message>
    <message>
        <source>Gentle position</source>
        <translation>Sanfte Haltung</translation>
    </message>
    <message>
        <source>Easier version, {repetition}</source>
        <translation>Leichtere Variante, {repetition}</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Leichtere Variante</translation>
    </message>
    <message>
        <source>Instead of {pose}</source>
        <translation>Statt „{pose}“</translation>
    </message>
    <message>
        <source>{repetition}, instead of {pose}</source>
        <translation>{repetition}, statt „{pose}“</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Hold for {length}</source>
        <translation>{length} halten</translation>
    </message>
    <message>
        <source>Switch to the left</source>
        <translation>Nach links wechseln</translation>
    </message>
    <message>
        <source>Switch to the right</source>
        <translation>Nach rechts wechseln</translation>
    </message>
    <message>
        <source>Rest, then {repetition}</source>
        <translation>Ausruhen, dann {repetition}</translation>
    </message>
    <message>
        <source>Once more, {repetition}</source>
        <translation>Noch einmal, {repetition}</translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation>Haltephase {number} von {count}</translation>
    </message>
</context>
<context>
    <name>SessionRoom</name>
    <message>
        <source>Nothing is lost. Start again whenever you like.</source>
        <translation>Nichts ist verloren. Fang wieder an, wann du magst.</translation>
    </message>
    <message>
        <source>{time} added</source>
        <translation>{time} mehr</translation>
    </message>
    <message>
        <source>{time} taken off</source>
        <translation>{time} weniger</translation>
    </message>
    <message>
        <source>You did {holds}.</source>
        <translation>Du hast {holds} geschafft.</translation>
    </message>
</context>
<context>
    <name>SessionSummary</name>
    <message>
        <source>Hold length</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Rests keep their own length.</source>
        <translation>Ruhephasen behalten ihre eigene Länge.</translation>
    </message>
    <message>
        <source>Ask about pain first</source>
        <translation>Zuerst nach Schmerz fragen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>{time} holding</source>
        <translation>{time} Halten</translation>
    </message>
    <message>
        <source>{time} moving</source>
        <translation>{time} Bewegen</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Your body</source>
        <translation>Dein Körper</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Backchime</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>The original sounds are back</source>
        <translation>Die ursprünglichen Klänge sind wieder da</translation>
    </message>
    <message>
        <source>The usual numbers are back</source>
        <translation>Die üblichen Zahlen sind wieder da</translation>
    </message>
    <message>
        <source>There is no log file: nothing could be written there.</source>
        <translation>Es gibt keine Protokolldatei: Dort ließ sich nichts schreiben.</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}.</source>
        <translation>Kein Programm auf diesem Computer öffnet {name}.</translation>
    </message>
    <message>
        <source>Its place is copied: {path}</source>
        <translation>Ihr Ort ist kopiert: {path}</translation>
    </message>
    <message>
        <source>The data folder cannot be made.</source>
        <translation>Der Datenordner lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>SharingRoom</name>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>What would you like to save?</source>
        <translation>Was möchtest du speichern?</translation>
    </message>
    <message>
        <source>Every file stays on this computer until you give it to somebody.</source>
        <translation>Jede Datei bleibt auf diesem Computer, bis du sie jemandem gibst.</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Jetzt nichts</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Backchime history (*.json)</source>
        <translation>Backchime-Verlauf (*.json)</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Für meinen Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
</context>
<context>
    <name>SidePill</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Does any of this apply?</source>
        <translation>Trifft etwas davon auf dich zu?</translation>
    </message>
    <message>
        <source>If yes, get emergency help now.</source>
        <translation>Wenn ja, hol dir sofort Notfallhilfe.</translation>
    </message>
    <message>
        <source>Or any of this?</source>
        <translation>Oder etwas davon?</translation>
    </message>
    <message>
        <source>Or this?</source>
        <translation>Oder das?</translation>
    </message>
    <message>
        <source>If something feels badly wrong, call your local emergency number.</source>
        <translation>Wenn sich etwas ernsthaft falsch anfühlt, ruf die örtliche Notrufnummer an.</translation>
    </message>
</context>
<context>
    <name>SignsNote</name>
    <message>
        <source>Leg weakness, numb saddle area, bladder or bowel change? Get help now.</source>
        <translation>Schwäche im Bein, Taubheit im Schritt oder am Gesäß, Veränderung bei Blase oder Darm? Hol dir sofort Hilfe.</translation>
    </message>
</context>
<context>
    <name>SoundCheckPage</name>
    <message>
        <source>I heard it</source>
        <translation>Ich habe ihn gehört</translation>
    </message>
    <message>
        <source>I can’t hear it</source>
        <translation>Ich höre ihn nicht</translation>
    </message>
    <message>
        <source>Go on without sound</source>
        <translation>Ohne Ton weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SoundSettings</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Chimes tell you when to hold, when to move and when a session is over</source>
        <translation>Klänge zeigen dir, wann du halten sollst, wann du dich bewegen sollst und wann eine Einheit vorbei ist</translation>
    </message>
    <message>
        <source>Run the sound check again</source>
        <translation>Tonprüfung noch einmal starten</translation>
    </message>
    <message>
        <source>Back to the original sounds</source>
        <translation>Zurück zu den ursprünglichen Klängen</translation>
    </message>
    <message>
        <source>Flash the screen edge at each chime</source>
        <translation>Bei jedem Klang den Bildschirmrand aufleuchten lassen</translation>
    </message>
    <message>
        <source>A coloured border marks each change. Without sound it always does.</source>
        <translation>Ein farbiger Rand zeigt jeden Wechsel. Ohne Ton zeigt er sich immer.</translation>
    </message>
    <message>
        <source>For the eye</source>
        <translation>Für das Auge</translation>
    </message>
</context>
<context>
    <name>SpellsPart</name>
    <message>
        <source>Tight spells</source>
        <translation>Verspannungsphasen</translation>
    </message>
    <message>
        <source>The longest</source>
        <translation>Die längste</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>Was hast du gerade gemacht?</translation>
    </message>
    <message>
        <source>Such as lifting a box</source>
        <translation>Zum Beispiel eine Kiste heben</translation>
    </message>
    <message>
        <source>Times when your back tightened up</source>
        <translation>Wie oft sich dein Rücken verspannt hat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>Information and a timer, not medical care. This app is not a medical device. It does not diagnose, treat, prevent or monitor any illness or injury. Stop if something feels wrong, and ask a doctor or physiotherapist if you are unsure.</source>
        <translation>Informationen und ein Timer, keine medizinische Versorgung. Diese App ist kein Medizinprodukt. Sie diagnostiziert, behandelt, verhütet und überwacht keine Krankheiten oder Verletzungen. Hör auf, wenn sich etwas falsch anfühlt, und frag in einer Arzt- oder Physiotherapiepraxis nach, wenn du unsicher bist.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>Use my usual {time}</source>
        <translation>Übliche Zeit nehmen: {time}</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>Zeit zum Bewegen</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Zeit zum Seitenwechsel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>{count} × {length}</source>
        <translation>{count} × {length}</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>{count} times {length}</source>
        <translation>{count} mal {length}</translation>
    </message>
    <message>
        <source>{shortest}–{longest} s</source>
        <translation>{shortest}–{longest} s</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>Von {least} bis {most}</translation>
    </message>
</context>
<context>
    <name>StopHead</name>
    <message>
        <source>Stopped. Good call.</source>
        <translation>Gestoppt. Gute Entscheidung.</translation>
    </message>
    <message>
        <source>Ease out of the pose slowly.</source>
        <translation>Löse dich langsam aus der Haltung.</translation>
    </message>
    <message>
        <source>Ease out of the pose slowly. {exit}</source>
        <translation>Löse dich langsam aus der Haltung. {exit}</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>You listened to your back. That counts.</source>
        <translation>Du hast auf deinen Rücken gehört. Das zählt.</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Rate the pain first</source>
        <translation>Zuerst den Schmerz einschätzen</translation>
    </message>
    <message>
        <source>If not, rest. If the pain is still there tomorrow, speak to a doctor or physiotherapist.</source>
        <translation>Wenn nicht, ruh dich aus. Wenn die Schmerzen morgen noch da sind, sprich mit einer Arzt- oder Physiotherapiepraxis.</translation>
    </message>
</context>
<context>
    <name>SwapWords</name>
    <message>
        <source>Sore wrists</source>
        <translation>Schmerzende Handgelenke</translation>
    </message>
    <message>
        <source>Sore shoulders</source>
        <translation>Schmerzende Schultern</translation>
    </message>
    <message>
        <source>Sore knees</source>
        <translation>Schmerzende Knie</translation>
    </message>
    <message>
        <source>Cannot use the floor</source>
        <translation>Ich kann nicht auf den Boden</translation>
    </message>
    <message>
        <source>Told to avoid deep bending or twisting</source>
        <translation>Ich soll tiefes Beugen oder Drehen meiden</translation>
    </message>
    <message>
        <source>Head-down makes me dizzy</source>
        <translation>Kopfüber wird mir schwindlig</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Forward bending hurts</source>
        <translation>Vorbeugen tut weh</translation>
    </message>
    <message>
        <source>Leaning back hurts</source>
        <translation>Zurücklehnen tut weh</translation>
    </message>
    <message>
        <source>Less weight on your hands: on the forearms or at a wall instead.</source>
        <translation>Weniger Gewicht auf den Händen: stattdessen auf den Unterarmen oder an einer Wand.</translation>
    </message>
    <message>
        <source>Less weight on your arms, and no reach to the side.</source>
        <translation>Weniger Gewicht auf den Armen und kein Strecken zur Seite.</translation>
    </message>
    <message>
        <source>Less kneeling: you lie down, sit or stand instead.</source>
        <translation>Weniger Knien: Du liegst, sitzt oder stehst stattdessen.</translation>
    </message>
    <message>
        <source>Everything is done on a chair, at a wall or at a counter.</source>
        <translation>Alles geht auf einem Stuhl, an einer Wand oder an einer Arbeitsplatte.</translation>
    </message>
    <message>
        <source>No deep folds and no twists, for example with thin bones.</source>
        <translation>Keine tiefen Beugungen und keine Drehungen, zum Beispiel bei dünnen Knochen (Osteoporose).</translation>
    </message>
    <message>
        <source>No pose with your head hanging down.</source>
        <translation>Keine Übung, bei der der Kopf nach unten hängt.</translation>
    </message>
    <message>
        <source>Ask first. No lying on your back, no planks and no twists.</source>
        <translation>Frag vorher. Kein Liegen auf dem Rücken, keine Stützübungen und keine Drehungen.</translation>
    </message>
    <message>
        <source>You rest on your back, or lean back a little, instead.</source>
        <translation>Stattdessen ruhst du auf dem Rücken oder lehnst dich ein wenig zurück.</translation>
    </message>
    <message>
        <source>No leaning back, and the high plank is done at a counter.</source>
        <translation>Kein Zurücklehnen, und die hohe Planke machst du an einer Arbeitsplatte.</translation>
    </message>
    <message>
        <source>Instead of {pose}</source>
        <translation>Statt „{pose}“</translation>
    </message>
    <message>
        <source>1 pose is swapped for an easier one.</source>
        <translation>1 Übung ist gegen eine leichtere getauscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n poses are swapped for easier ones.</source>
        <translation>
            <numerusform>%n Übung ist gegen eine leichtere getauscht.</numerusform>
            <numerusform>%n Übungen sind gegen leichtere getauscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {poses}.</source>
        <translation>Ausgelassen: {poses}.</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Spaziergang</translation>
    </message>
    <message>
        <source>What else did you do for your back?</source>
        <translation>Was hast du noch für deinen Rücken getan?</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>TimingSettings</name>
    <message>
        <source>Hold time for stretches</source>
        <translation>Haltezeit für Dehnungen</translation>
    </message>
    <message>
        <source>Hold time for core</source>
        <translation>Haltezeit für Rumpfübungen</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Getting back into a hold</source>
        <translation>Zurück ins Halten</translation>
    </message>
    <message>
        <source>Time between poses</source>
        <translation>Zeit zwischen den Übungen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Alternate by day</source>
        <translation>Täglich im Wechsel</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>For every stretch that has no time of its own.</source>
        <translation>Für jede Dehnung, die keine eigene Zeit hat.</translation>
    </message>
    <message>
        <source>For every core pose that has no time of its own. Locked rests stay as they are.</source>
        <translation>Für jede Rumpfübung, die keine eigene Zeit hat. Feste Ruhephasen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpfübungen</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>Zeit zum Bewegen</translation>
    </message>
    <message>
        <source>Poses with their own time</source>
        <translation>Übungen mit eigener Zeit</translation>
    </message>
    <message>
        <source>Press a time to change it. The arrow brings the usual time back.</source>
        <translation>Drück auf eine Zeit, um sie zu ändern. Der Pfeil bringt die übliche Zeit zurück.</translation>
    </message>
    <message>
        <source>Before the first pose: long enough to lie down</source>
        <translation>Vor der ersten Übung: lang genug, um dich hinzulegen</translation>
    </message>
    <message>
        <source>Each pose has its planned time; this makes it longer</source>
        <translation>Jede Übung hat ihre geplante Zeit; hier wird sie länger</translation>
    </message>
    <message>
        <source>Counts down before a paused hold goes on</source>
        <translation>Zählt herunter, bevor eine pausierte Haltephase weitergeht</translation>
    </message>
    <message>
        <source>The side that comes first in a pose</source>
        <translation>Die Seite, die bei einer Übung zuerst kommt</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today’s suggestion</source>
        <translation>Vorschlag für heute</translation>
    </message>
    <message>
        <source>A good place to start</source>
        <translation>Ein guter Anfang</translation>
    </message>
    <message>
        <source>Start, {length}</source>
        <translation>Start, {length}</translation>
    </message>
    <message>
        <source>Start {name}, {length}</source>
        <translation>„{name}“ starten, {length}</translation>
    </message>
    <message>
        <source>See the poses</source>
        <translation>Übungen ansehen</translation>
    </message>
    <message>
        <source>{name}, {length}</source>
        <translation>{name}, {length}</translation>
    </message>
    <message>
        <source>Pick up where you stopped</source>
        <translation>Mach weiter, wo du aufgehört hast</translation>
    </message>
    <message>
        <source>{done} of {all} holds are done, and they are saved.</source>
        <translation>{done} von {all} Haltephasen sind geschafft und gespeichert.</translation>
    </message>
    <message>
        <source>Go on, {length}</source>
        <translation>Weiter, {length}</translation>
    </message>
    <message>
        <source>Go on with {name}, {length} left</source>
        <translation>Weiter mit „{name}“, noch {length}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ich bin wieder da</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Bis bald</translation>
    </message>
    <message>
        <source>Practise after all</source>
        <translation>Doch üben</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>Ein Ruhetag</translation>
    </message>
    <message>
        <source>See your plan</source>
        <translation>Deinen Plan ansehen</translation>
    </message>
    <message>
        <source>Your plan is paused</source>
        <translation>Dein Plan macht Pause</translation>
    </message>
    <message>
        <source>Gently today</source>
        <translation>Heute sanft</translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Heute Ruhe</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute geschafft</translation>
    </message>
    <message>
        <source>Today’s suggestion, in a light week</source>
        <translation>Vorschlag für heute, in einer leichten Woche</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Shall a voice guide you?</source>
        <translation>Soll dich eine Stimme führen?</translation>
    </message>
    <message>
        <source>It speaks English, between the chimes. You can change this any time.</source>
        <translation>Sie spricht Englisch, zwischen den Klängen. Du kannst das jederzeit ändern.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>The chimes alone lead you</source>
        <translation>Nur die Klänge führen dich</translation>
    </message>
    <message>
        <source>Names and sides</source>
        <translation>Namen und Seiten</translation>
    </message>
    <message>
        <source>“Next: Child’s pose.” “Now the right side.”</source>
        <translation>„Als Nächstes: Stellung des Kindes.“ „Jetzt die rechte Seite.“</translation>
    </message>
    <message>
        <source>With instructions</source>
        <translation>Mit Anleitung</translation>
    </message>
    <message>
        <source>Also how to get into each pose</source>
        <translation>Auch, wie du in jede Haltung kommst</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Stimme stoppen</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Stimme anhören</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Names and sides</source>
        <translation>Namen und Seiten</translation>
    </message>
    <message>
        <source>With instructions</source>
        <translation>Mit Anleitung</translation>
    </message>
    <message>
        <source>Speak during the session</source>
        <translation>Während der Einheit sprechen</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Play the voice</source>
        <translation>Stimme abspielen</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Stimme stoppen</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>After the instructions, how to breathe in the pose</source>
        <translation>Nach der Anleitung, wie du in der Haltung atmest</translation>
    </message>
    <message>
        <source>A quiet minute at the end</source>
        <translation>Eine stille Minute am Ende</translation>
    </message>
    <message>
        <source>After the last chime nothing is asked of you. The voice, if it is on, tells how to get up.</source>
        <translation>Nach dem letzten Klang musst du nichts mehr tun. Die Stimme, wenn sie an ist, sagt dir, wie du aufstehst.</translation>
    </message>
    <message>
        <source>The voice speaks English. It was made on a computer from an open model; nothing is sent anywhere.</source>
        <translation>Die Stimme spricht Englisch. Sie wurde am Computer mit einem offenen Modell erzeugt; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The chimes alone lead you</source>
        <translation>Nur die Klänge führen dich</translation>
    </message>
    <message>
        <source>“Next: Child’s pose.” “Now the right side.”</source>
        <translation>„Als Nächstes: Stellung des Kindes.“ „Jetzt die rechte Seite.“</translation>
    </message>
    <message>
        <source>Also how to get into each pose, so that you never need to look</source>
        <translation>Auch, wie du in jede Haltung kommst, damit du nie hinschauen musst</translation>
    </message>
    <message>
        <source>This Backchime came without its voice, so the chimes alone lead you.</source>
        <translation>Dieses Backchime kam ohne seine Stimme, darum führen dich nur die Klänge.</translation>
    </message>
    <message>
        <source>Beside the chimes</source>
        <translation>Im Verhältnis zu den Klängen</translation>
    </message>
</context>
<context>
    <name>VolumeBars</name>
    <message>
        <source>{value} of {most}</source>
        <translation>{value} von {most}</translation>
    </message>
</context>
<context>
    <name>VolumeCard</name>
    <message>
        <source>Overall volume</source>
        <translation>Gesamtlautstärke</translation>
    </message>
    <message>
        <source>Plays through your system’s default output</source>
        <translation>Spielt über die Standardausgabe deines Systems</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>{clock} min</source>
        <translation>{clock} min</translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n Haltephase</numerusform>
            <numerusform>%n Haltephasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n Millisekunde</numerusform>
            <numerusform>%n Millisekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{factor}×</source>
        <translation>{factor}×</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>_Poses</name>
    <message>
        <source>Add {pose}</source>
        <translation>„{pose}“ hinzufügen</translation>
    </message>
</context>
</TS>
