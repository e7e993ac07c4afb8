<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi elle est faite</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>It leads you through timed holds for your back by ear: with chimes and few words.</source>
        <translation>Elle vous guide à l’oreille dans des postures minutées pour votre dos&#xa0;: avec des signaux et peu de mots.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and it never goes online.</source>
        <translation>Tout reste sur cet ordinateur. Il n’y a pas de compte, et l’appli ne va jamais en ligne.</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Détails pour un signalement</translation>
    </message>
    <message>
        <source>Versions of Backchime and of your system, nothing about you</source>
        <translation>Versions de Backchime et de votre système, rien sur vous</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Helps when you report a problem. It holds no pain ratings and no notes.</source>
        <translation>Utile quand vous signalez un problème. Il ne contient ni douleur notée ni note.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Licence de {name}</translation>
    </message>
    <message>
        <source>{purpose} · {licence}</source>
        <translation>{purpose} · {licence}</translation>
    </message>
    <message>
        <source>The app itself, with its chimes and figures</source>
        <translation>L’appli elle-même, avec ses signaux et ses figures</translation>
    </message>
    <message>
        <source>What the app is written in</source>
        <translation>Le langage dans lequel l’appli est écrite</translation>
    </message>
    <message>
        <source>Draws the window</source>
        <translation>Dessine la fenêtre</translation>
    </message>
    <message>
        <source>Joins the window to the app</source>
        <translation>Relie la fenêtre à l’appli</translation>
    </message>
    <message>
        <source>Makes the sound</source>
        <translation>Produit le son</translation>
    </message>
    <message>
        <source>Finds and reads files</source>
        <translation>Trouve et lit les fichiers</translation>
    </message>
    <message>
        <source>Talks with the desktop</source>
        <translation>Dialogue avec le bureau</translation>
    </message>
    <message>
        <source>Starts the packaged app</source>
        <translation>Démarre l’appli empaquetée</translation>
    </message>
    <message>
        <source>The voice that speaks</source>
        <translation>La voix qui parle</translation>
    </message>
    <message>
        <source>The letters</source>
        <translation>Les lettres</translation>
    </message>
    <message>
        <source>The signs on buttons</source>
        <translation>Les signes des boutons</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Hard because of your back</source>
        <translation>Difficile à cause de votre dos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What is hard because of your back?</source>
        <translation>Qu’est-ce qui est difficile à cause de votre dos&#xa0;?</translation>
    </message>
    <message>
        <source>Such as tying my shoes</source>
        <translation>Par exemple lacer mes chaussures</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name up to three things. Rate them every two weeks, if you like: 0 is not at all, 10 is as before.</source>
        <translation>Nommez jusqu’à trois choses. Notez-les toutes les deux semaines, si vous voulez&#xa0;: 0, c’est pas du tout&#xa0;; 10, c’est comme avant.</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment ça va</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>How does it go today?</source>
        <translation>Comment ça va aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Take {activity} off the list</source>
        <translation>Retirer «&#xa0;{activity}&#xa0;» de la liste</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{rating} of 10 on {day}</source>
        <translation>{rating} sur 10 le {day}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something in Backchime went wrong. It goes on as well as it can.</source>
        <translation>Quelque chose s’est mal passé dans Backchime. L’appli continue du mieux possible.</translation>
    </message>
    <message>
        <source>If you report it, the details below help.</source>
        <translation>Si vous le signalez, les détails ci-dessous sont utiles.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>No sliding, pulsing or breathing circle. The words stay.</source>
        <translation>Ni glissement, ni pulsation, ni cercle de respiration. Les mots restent.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Strong lines and text, and no colour behind the pictures</source>
        <translation>Des traits et un texte marqués, et pas de couleur derrière les images</translation>
    </message>
    <message>
        <source>Open sessions full screen</source>
        <translation>Ouvrir les séances en plein écran</translation>
    </message>
    <message>
        <source>Keep the screen on during a session</source>
        <translation>Garder l’écran allumé pendant une séance</translation>
    </message>
    <message>
        <source>In a pause, and a minute after the end, it may go dark again.</source>
        <translation>En pause, et une minute après la fin, il peut de nouveau s’éteindre.</translation>
    </message>
    <message>
        <source>This computer did not let Backchime do so last time. The screen may go dark.</source>
        <translation>La dernière fois, cet ordinateur ne l’a pas permis. L’écran peut s’éteindre.</translation>
    </message>
    <message>
        <source>Of everything you read. The voice speaks English.</source>
        <translation>De tout ce que vous lisez. La voix parle anglais.</translation>
    </message>
    <message>
        <source>Also makes buttons taller</source>
        <translation>Rend aussi les boutons plus hauts</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Ask a health professional before you use Backchime if you:</source>
        <translation>Demandez à un professionnel de santé avant d’utiliser Backchime si vous&#x202f;:</translation>
    </message>
    <message>
        <source>are pregnant, or gave birth in the last months</source>
        <translation>êtes enceinte, ou avez accouché ces derniers mois</translation>
    </message>
    <message>
        <source>had back, hip, knee, shoulder, eye or belly surgery in the last 6 months</source>
        <translation>avez eu une opération du dos, de la hanche, du genou, de l’épaule, de l’œil ou du ventre ces 6 derniers mois</translation>
    </message>
    <message>
        <source>have thin bones, or had a spine fracture</source>
        <translation>avez les os fragiles, ou avez eu une fracture de la colonne</translation>
    </message>
    <message>
        <source>have heart disease, or blood pressure that is not well controlled</source>
        <translation>avez une maladie du cœur, ou une tension qui n’est pas bien contrôlée</translation>
    </message>
    <message>
        <source>have glaucoma or a retina problem</source>
        <translation>avez un glaucome ou un problème de rétine</translation>
    </message>
    <message>
        <source>have a hernia</source>
        <translation>avez une hernie</translation>
    </message>
    <message>
        <source>have leg pain, numbness or weakness</source>
        <translation>avez une douleur, un engourdissement ou une faiblesse dans une jambe</translation>
    </message>
    <message>
        <source>use blood thinners and had a fall</source>
        <translation>prenez des anticoagulants et avez fait une chute</translation>
    </message>
    <message>
        <source>fall often, or cannot get down to and up from the floor alone</source>
        <translation>tombez souvent, ou ne pouvez pas descendre au sol et vous relever sans aide</translation>
    </message>
    <message>
        <source>are under 18</source>
        <translation>avez moins de 18 ans</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>{question} Side planks are held for {hold}.</source>
        <translation>{question} Les planches latérales durent {hold}.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Never suggest</source>
        <translation>Ne jamais proposer</translation>
    </message>
    <message>
        <source>A light week</source>
        <translation>Une semaine légère</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre programme</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>The big three</source>
        <translation>Les trois grands</translation>
    </message>
</context>
<context>
    <name>AskingSettings</name>
    <message>
        <source>Ask about pain</source>
        <translation>Demander la douleur</translation>
    </message>
    <message>
        <source>A number from 0 to 10, before and after a session. You can always skip it.</source>
        <translation>Un chiffre de 0 à 10, avant et après une séance. Vous pouvez toujours passer.</translation>
    </message>
    <message>
        <source>Ask how hard it was</source>
        <translation>Demander l’effort</translation>
    </message>
    <message>
        <source>After a session, beside the pain. If you are not asked about pain, with the note.</source>
        <translation>Après une séance, à côté de la douleur. Si la douleur n’est pas demandée, avec la note.</translation>
    </message>
    <message>
        <source>Ask whether your back has settled</source>
        <translation>Demander si votre dos s’est calmé</translation>
    </message>
    <message>
        <source>Once on home, on a day after a session that you rated.</source>
        <translation>Une fois sur l’accueil, un jour après une séance que vous avez notée.</translation>
    </message>
    <message>
        <source>Ask about things that are hard because of your back</source>
        <translation>Demander ce qui est difficile à cause de votre dos</translation>
    </message>
    <message>
        <source>Once every two weeks on home, if you have named some in your notes.</source>
        <translation>Une fois toutes les deux semaines sur l’accueil, si vous en avez nommé dans vos notes.</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>Ce qu’on vous demande</translation>
    </message>
    <message>
        <source>No answer is ever needed. Longer holds are only suggested to whoever gives some.</source>
        <translation>Aucune réponse n’est jamais nécessaire. Des durées plus longues ne sont proposées qu’à qui en donne.</translation>
    </message>
</context>
<context>
    <name>AwakeRoom</name>
    <message>
        <source>A session is running</source>
        <translation>Une séance est en cours</translation>
    </message>
    <message>
        <source>The screen may go dark meanwhile</source>
        <translation>L’écran peut s’éteindre entre-temps</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BodySettings</name>
    <message>
        <source>Your body</source>
        <translation>Votre corps</translation>
    </message>
    <message>
        <source>Switch on what fits you. Every routine then uses easier poses and shows where. It is your choice alone, and no diagnosis.</source>
        <translation>Activez ce qui vous correspond. Chaque routine utilise alors des postures plus faciles et montre où. Le choix n’appartient qu’à vous, et ce n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>Who should ask first</source>
        <translation>Qui devrait demander d’abord</translation>
    </message>
</context>
<context>
    <name>BodySketch</name>
    <message>
        <source>Neck</source>
        <translation>Nuque</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Épaule gauche</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Épaule droite</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <translation>Entre les omoplates</translation>
    </message>
    <message>
        <source>Middle of the back</source>
        <translation>Milieu du dos</translation>
    </message>
    <message>
        <source>Lower back, left</source>
        <translation>Bas du dos, à gauche</translation>
    </message>
    <message>
        <source>Lower back, right</source>
        <translation>Bas du dos, à droite</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Fesse gauche</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Fesse droite</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Jambe gauche</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Jambe droite</translation>
    </message>
</context>
<context>
    <name>CareRow</name>
    <message>
        <source>My back is having a bad day</source>
        <translation>Mon dos passe une mauvaise journée</translation>
    </message>
    <message>
        <source>Pause for illness or travel</source>
        <translation>Pause&#xa0;: maladie ou voyage</translation>
    </message>
    <message>
        <source>Notes for today</source>
        <translation>Notes du jour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Going gently, day {day}</source>
        <translation>En douceur, jour {day}</translation>
    </message>
    <message>
        <source>Your plan is paused, and holds stay as they are. Take as long as you like.</source>
        <translation>Votre programme est en pause et les durées restent comme elles sont. Prenez le temps qu’il vous faut.</translation>
    </message>
    <message>
        <source>I am better</source>
        <translation>Je vais mieux</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Paused since {date}</source>
        <translation>En pause depuis le {date}</translation>
    </message>
    <message>
        <source>Your plan waits for you, and these days break no run.</source>
        <translation>Votre programme vous attend, et ces jours n’interrompent aucune série.</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Je suis de retour</translation>
    </message>
    <message>
        <source>A bad day</source>
        <translation>Une mauvaise journée</translation>
    </message>
    <message>
        <source>Your plan pauses and home offers gentle positions, for as long as you like. Many people take 2 or 3 days.</source>
        <translation>Votre programme fait une pause et l’accueil propose des positions douces, aussi longtemps que vous voulez. Beaucoup de gens prennent 2 ou 3 jours.</translation>
    </message>
    <message>
        <source>Go gently</source>
        <translation>Y aller en douceur</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Une pause</translation>
    </message>
    <message>
        <source>Your plan waits until you are back. The days in between break no run.</source>
        <translation>Votre programme attend votre retour. Les jours entre-temps n’interrompent aucune série.</translation>
    </message>
    <message>
        <source>Pause my plan</source>
        <translation>Mettre mon programme en pause</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Pain right now, from 0 to 10</source>
        <translation>Douleur en ce moment, de 0 à 10</translation>
    </message>
    <message>
        <source>Continue with half-length holds</source>
        <translation>Continuer, maintiens réduits de moitié</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Repos aujourd’hui</translation>
    </message>
    <message>
        <source>Do not ask any more</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>How is your back right now?</source>
        <translation>Comment va votre dos en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>Back to {routine}</source>
        <translation>Revenir à «&#x202f;{routine}&#x202f;»</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>And your back now?</source>
        <translation>Et votre dos maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Finish without rating</source>
        <translation>Terminer sans évaluer</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Pas encore de nombre</translation>
    </message>
    <message>
        <source>You can go on without one.</source>
        <translation>Vous pouvez continuer sans.</translation>
    </message>
    <message>
        <source>{rating} is a lot. Resting today is a good choice.</source>
        <translation>{rating}, c’est beaucoup. Vous reposer aujourd’hui est un bon choix.</translation>
    </message>
    <message>
        <source>If this is new, getting worse, or comes with numbness or weakness, read when to get help first.</source>
        <translation>Si c’est nouveau, si cela s’aggrave ou s’accompagne d’un engourdissement ou d’une faiblesse, lisez d’abord «&#x202f;Quand demander de l’aide&#x202f;».</translation>
    </message>
</context>
<context>
    <name>CheckInRoom</name>
    <message>
        <source>Resting today. That counts too.</source>
        <translation>Repos aujourd’hui. Cela compte aussi.</translation>
    </message>
</context>
<context>
    <name>CodeExcerpt</name>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Knees-bent rest</source>
        <translation>Repos, genoux pliés</translation>
    </message>
    <message>
        <source>Constructive rest, hook-lying</source>
        <translation>Repos constructif, sur le dos pieds à plat</translation>
    </message>
    <message>
        <source>Lying on your back on a mat.</source>
        <translation>Sur le dos, sur un tapis.</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent.</source>
        <translation>Allongez-vous sur le dos, les deux genoux pliés.</translation>
    </message>
    <message>
        <source>Place your feet flat, as wide as your hips.</source>
        <translation>Posez les pieds à plat, écartés de la largeur des hanches.</translation>
    </message>
    <message>
        <source>Rest your arms by your sides.</source>
        <translation>Laissez reposer les bras le long du corps.</translation>
    </message>
    <message>
        <source>Let the floor carry your weight.</source>
        <translation>Laissez le sol porter votre poids.</translation>
    </message>
    <message>
        <source>In through the nose. Make each breath out a little longer.</source>
        <translation>Inspirez par le nez. Allongez un peu chaque expiration.</translation>
    </message>
    <message>
        <source>Calm and heavy. Nothing needs to stretch.</source>
        <translation>Calme et lourdeur. Rien n’a besoin de s’étirer.</translation>
    </message>
    <message>
        <source>Pillow under the head, or rest the calves on a chair, or do it in bed.</source>
        <translation>Un oreiller sous la tête, ou les mollets sur une chaise, ou faites-le au lit.</translation>
    </message>
    <message>
        <source>Later pregnancy, or breathlessness or reflux when lying flat: lie on your side or prop up instead.</source>
        <translation>Grossesse avancée, ou essoufflement ou reflux en position à plat&#x202f;: allongez-vous plutôt sur le côté ou relevez le buste.</translation>
    </message>
    <message>
        <source>Roll to one side and push up with your hands.</source>
        <translation>Roulez sur un côté et poussez sur les mains pour vous relever.</translation>
    </message>
    <message>
        <source>Whole back at rest, hip flexors unloaded, diaphragm</source>
        <translation>Tout le dos au repos, fléchisseurs de hanche sans charge, diaphragme</translation>
    </message>
    <message>
        <source>90/90 rest</source>
        <translation>Jambes sur la chaise</translation>
    </message>
    <message>
        <source>Legs on a chair, static back, step position</source>
        <translation>Repos 90/90, dos statique, position en escalier</translation>
    </message>
    <message>
        <source>Lying on your back in front of a chair or sofa.</source>
        <translation>Sur le dos, devant une chaise ou un canapé.</translation>
    </message>
    <message>
        <source>Lie on your back close to a chair.</source>
        <translation>Allongez-vous sur le dos, près d’une chaise.</translation>
    </message>
    <message>
        <source>Rest both calves on the seat.</source>
        <translation>Posez les deux mollets sur l’assise.</translation>
    </message>
    <message>
        <source>Let hips and knees bend to about a right angle.</source>
        <translation>Laissez hanches et genoux se plier à peu près à angle droit.</translation>
    </message>
    <message>
        <source>Let your arms fall open, palms up.</source>
        <translation>Laissez les bras s’ouvrir, paumes vers le haut.</translation>
    </message>
    <message>
        <source>Soften your jaw and your belly.</source>
        <translation>Relâchez la mâchoire et le ventre.</translation>
    </message>
    <message>
        <source>Breathe low into the belly. Sigh the breath out.</source>
        <translation>Respirez bas, dans le ventre. Soupirez en expirant.</translation>
    </message>
    <message>
        <source>The lower back spreading and letting go. No pull.</source>
        <translation>Le bas du dos s’étale et se relâche. Rien ne tire.</translation>
    </message>
    <message>
        <source>Use cushions or a sofa edge, or keep feet on the floor with knees bent.</source>
        <translation>Utilisez des coussins ou le bord d’un canapé, ou gardez les pieds au sol, genoux pliés.</translation>
    </message>
    <message>
        <source>Later pregnancy; breathlessness or reflux lying flat; cannot get down to or up from the floor alone (use the bed).</source>
        <translation>Grossesse avancée&#x202f;; essoufflement ou reflux en position à plat&#x202f;; impossibilité de descendre au sol ou de vous en relever sans aide (utilisez le lit).</translation>
    </message>
    <message>
        <source>Bend the knees in, roll to your side, then push up.</source>
        <translation>Ramenez les genoux, roulez sur le côté, puis poussez pour vous relever.</translation>
    </message>
    <message>
        <source>Lower-back muscles and hip flexors at rest</source>
        <translation>Muscles du bas du dos et fléchisseurs de hanche au repos</translation>
    </message>
    <message>
        <source>Hands-and-knees rest</source>
        <translation>Quatre pattes</translation>
    </message>
    <message>
        <source>Tabletop, all fours</source>
        <translation>Position de table, appui mains et genoux</translation>
    </message>
    <message>
        <source>Kneeling on the mat.</source>
        <translation>À genoux sur le tapis.</translation>
    </message>
    <message>
        <source>Come onto hands and knees.</source>
        <translation>Mettez-vous à quatre pattes.</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips.</source>
        <translation>Mains sous les épaules, genoux sous les hanches.</translation>
    </message>
    <message>
        <source>Keep your back long and level.</source>
        <translation>Gardez le dos long et plat.</translation>
    </message>
    <message>
        <source>Look at the floor.</source>
        <translation>Regardez le sol.</translation>
    </message>
    <message>
        <source>Breathe slow and even.</source>
        <translation>Respirez lentement et régulièrement.</translation>
    </message>
    <message>
        <source>Light support through arms and belly.</source>
        <translation>Un léger soutien dans les bras et le ventre.</translation>
    </message>
    <message>
        <source>Forearms on a chair seat, knees on a cushion.</source>
        <translation>Avant-bras sur l’assise d’une chaise, genoux sur un coussin.</translation>
    </message>
    <message>
        <source>Sore wrists or knees: use fists, forearms or padding.</source>
        <translation>Poignets ou genoux douloureux&#x202f;: appui sur les poings, les avant-bras ou un coussin.</translation>
    </message>
    <message>
        <source>Sit your hips back, then sit to one side.</source>
        <translation>Reculez les hanches, puis asseyez-vous sur un côté.</translation>
    </message>
    <message>
        <source>Neutral spine, shoulders, light core</source>
        <translation>Colonne neutre, épaules, gainage léger</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <translation>Chat-vache</translation>
    </message>
    <message>
        <source>Cat-cow, cat stretch (slow movement, not a hold)</source>
        <translation>Chat-chameau, étirement du chat (mouvement lent, sans tenir)</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <translation>À quatre pattes.</translation>
    </message>
    <message>
        <source>Start on hands and knees.</source>
        <translation>Commencez à quatre pattes.</translation>
    </message>
    <message>
        <source>Breathe out and round your back gently.</source>
        <translation>Expirez et arrondissez doucement le dos.</translation>
    </message>
    <message>
        <source>Breathe in and let it sink to level.</source>
        <translation>Inspirez et laissez-le redescendre à plat.</translation>
    </message>
    <message>
        <source>Move slowly within an easy range.</source>
        <translation>Bougez lentement, dans une amplitude facile.</translation>
    </message>
    <message>
        <source>Out as you round. In as you let it sink.</source>
        <translation>Expirez en arrondissant. Inspirez en laissant redescendre.</translation>
    </message>
    <message>
        <source>Easy motion along the whole spine, no end-range push.</source>
        <translation>Un mouvement facile tout le long de la colonne, sans forcer en fin de course.</translation>
    </message>
    <message>
        <source>Smaller movement, or do it sitting on a chair.</source>
        <translation>Un mouvement plus petit, ou faites-le en position assise sur une chaise.</translation>
    </message>
    <message>
        <source>Osteoporosis or a past spine fracture: keep the back level instead of rounding. Sore wrists or knees: pad or skip.</source>
        <translation>Ostéoporose ou ancienne fracture de la colonne&#x202f;: gardez le dos plat au lieu de l’arrondir. Poignets ou genoux douloureux&#x202f;: ajoutez un coussin ou passez.</translation>
    </message>
    <message>
        <source>Come back to a level back, then sit back.</source>
        <translation>Revenez au dos plat, puis asseyez-vous en arrière.</translation>
    </message>
    <message>
        <source>Spine mobility, warm-up</source>
        <translation>Mobilité de la colonne, échauffement</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Un genou vers la poitrine</translation>
    </message>
    <message>
        <source>One-knee hug</source>
        <translation>Un genou dans les bras</translation>
    </message>
    <message>
        <source>Lying on your back, knees bent, feet flat.</source>
        <translation>Sur le dos, genoux pliés, pieds à plat.</translation>
    </message>
    <message>
        <source>Lie on your back with knees bent.</source>
        <translation>Allongez-vous sur le dos, genoux pliés.</translation>
    </message>
    <message>
        <source>Bring one knee toward your chest.</source>
        <translation>Ramenez un genou vers la poitrine.</translation>
    </message>
    <message>
        <source>Hold behind that thigh with both hands.</source>
        <translation>Tenez l’arrière de cette cuisse à deux mains.</translation>
    </message>
    <message>
        <source>Keep your head and shoulders down.</source>
        <translation>Gardez la tête et les épaules au sol.</translation>
    </message>
    <message>
        <source>Ease it closer, never force it.</source>
        <translation>Rapprochez-le en douceur, sans jamais forcer.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in, then breathe softly.</source>
        <translation>Expirez quand le genou approche, puis respirez doucement.</translation>
    </message>
    <message>
        <source>Lower back and buttock of the bent leg.</source>
        <translation>Le bas du dos et le fessier de la jambe pliée.</translation>
    </message>
    <message>
        <source>Loop a towel behind the thigh and keep the other knee bent.</source>
        <translation>Passez une serviette derrière la cuisse et gardez l’autre genou plié.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent hip replacement; knee that hurts when bent (hold behind the thigh).</source>
        <translation>Ostéoporose ou ancienne fracture de la colonne&#x202f;; prothèse de hanche récente&#x202f;; genou douloureux quand il est plié (tenez l’arrière de la cuisse).</translation>
    </message>
    <message>
        <source>Lower that foot to the floor slowly.</source>
        <translation>Reposez lentement ce pied au sol.</translation>
    </message>
    <message>
        <source>Lower-back muscles, buttock (gluteus maximus)</source>
        <translation>Muscles du bas du dos, fessier (grand fessier)</translation>
    </message>
    <message>
        <source>the knee that is hugged in</source>
        <translation>le genou que vous ramenez</translation>
    </message>
    <message>
        <source>Both knees to chest</source>
        <translation>Les deux genoux vers la poitrine</translation>
    </message>
    <message>
        <source>Knee hug, wind-relieving pose</source>
        <translation>Genoux dans les bras, posture de libération des vents</translation>
    </message>
    <message>
        <source>Bring one knee in, then the other.</source>
        <translation>Ramenez un genou, puis l’autre.</translation>
    </message>
    <message>
        <source>Hold behind your thighs.</source>
        <translation>Tenez l’arrière des cuisses.</translation>
    </message>
    <message>
        <source>Let your lower back rest long.</source>
        <translation>Laissez le bas du dos s’allonger et se reposer.</translation>
    </message>
    <message>
        <source>Keep your shoulders heavy.</source>
        <translation>Gardez les épaules lourdes.</translation>
    </message>
    <message>
        <source>Slow breaths into the back of your waist.</source>
        <translation>Respirations lentes vers l’arrière de la taille.</translation>
    </message>
    <message>
        <source>A mild, wide stretch across the lower back.</source>
        <translation>Un étirement léger et large dans le bas du dos.</translation>
    </message>
    <message>
        <source>One knee at a time, or rest the calves on a chair.</source>
        <translation>Un genou à la fois, ou posez les mollets sur une chaise.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; later pregnancy; leg pain that gets worse when the back rounds.</source>
        <translation>Ostéoporose ou ancienne fracture de la colonne&#x202f;; grossesse avancée&#x202f;; douleur de jambe qui s’aggrave quand le dos s’arrondit.</translation>
    </message>
    <message>
        <source>Lower one foot, then the other.</source>
        <translation>Reposez un pied, puis l’autre.</translation>
    </message>
    <message>
        <source>Lower-back muscles, buttocks</source>
        <translation>Muscles du bas du dos, fessiers</translation>
    </message>
    <message>
        <source>Supine figure four</source>
        <translation>Étirement du piriforme</translation>
    </message>
    <message>
        <source>Reclined pigeon, thread the needle, piriformis stretch</source>
        <translation>Figure 4 sur le dos, pigeon allongé, chas de l’aiguille</translation>
    </message>
    <message>
        <source>Cross one ankle over the other thigh.</source>
        <translation>Croisez une cheville sur l’autre cuisse.</translation>
    </message>
    <message>
        <source>Keep the crossed foot gently flexed.</source>
        <translation>Gardez le pied croisé légèrement fléchi.</translation>
    </message>
    <message>
        <source>Hold behind the uncrossed thigh.</source>
        <translation>Tenez l’arrière de la cuisse qui n’est pas croisée.</translation>
    </message>
    <message>
        <source>Draw that thigh in until you feel a stretch.</source>
        <translation>Ramenez cette cuisse jusqu’à sentir un étirement.</translation>
    </message>
    <message>
        <source>Breathe out as you draw in. Let the hip soften.</source>
        <translation>Expirez en ramenant la cuisse. Laissez la hanche se relâcher.</translation>
    </message>
    <message>
        <source>Deep in the buttock of the crossed leg, never in the knee.</source>
        <translation>En profondeur dans le fessier de la jambe croisée, jamais dans le genou.</translation>
    </message>
    <message>
        <source>Leave the lower foot on the floor, or do it seated on a chair.</source>
        <translation>Laissez le pied du bas au sol, ou faites-le en position assise sur une chaise.</translation>
    </message>
    <message>
        <source>Hip replacement (ask which moves are allowed); knee pain on twisting; front-of-hip pinching.</source>
        <translation>Prothèse de hanche (demandez quels mouvements sont permis)&#x202f;; douleur de genou en torsion&#x202f;; pincement à l’avant de la hanche.</translation>
    </message>
    <message>
        <source>Lower the foot to the floor, then uncross.</source>
        <translation>Reposez le pied au sol, puis décroisez.</translation>
    </message>
    <message>
        <source>Buttock: gluteals, piriformis and deep hip rotators</source>
        <translation>Fesse&#x202f;: fessiers, piriforme et rotateurs profonds de la hanche</translation>
    </message>
    <message>
        <source>the leg that is crossed on top</source>
        <translation>la jambe croisée par-dessus</translation>
    </message>
    <message>
        <source>Strap hamstring stretch</source>
        <translation>Étirement des ischio-jambiers avec sangle</translation>
    </message>
    <message>
        <source>Reclined hand-to-toe with strap, lying leg raise stretch</source>
        <translation>Main au pied avec sangle sur le dos, étirement jambe levée</translation>
    </message>
    <message>
        <source>Lying on your back with a strap, belt or towel beside you.</source>
        <translation>Sur le dos, une sangle, une ceinture ou une serviette à côté de vous.</translation>
    </message>
    <message>
        <source>Loop a strap around one foot.</source>
        <translation>Passez une sangle autour d’un pied.</translation>
    </message>
    <message>
        <source>Raise that leg with the knee soft.</source>
        <translation>Levez cette jambe, le genou souple.</translation>
    </message>
    <message>
        <source>Hold the strap with both hands.</source>
        <translation>Tenez la sangle à deux mains.</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat.</source>
        <translation>Gardez l’autre genou plié, pied à plat.</translation>
    </message>
    <message>
        <source>Straighten only until you feel a mild pull.</source>
        <translation>Tendez la jambe seulement jusqu’à sentir que ça tire un peu.</translation>
    </message>
    <message>
        <source>Slow breath out as the leg lengthens.</source>
        <translation>Expirez lentement quand la jambe s’allonge.</translation>
    </message>
    <message>
        <source>The back of the raised thigh. No tingling in the foot.</source>
        <translation>L’arrière de la cuisse levée. Pas de fourmillements dans le pied.</translation>
    </message>
    <message>
        <source>Bend the raised knee more, lower the leg, or rest it on a door frame.</source>
        <translation>Pliez davantage le genou levé, baissez la jambe, ou posez-la contre un encadrement de porte.</translation>
    </message>
    <message>
        <source>Recent hamstring or knee injury; pain, tingling or numbness shooting down the leg (bend the knee or skip).</source>
        <translation>Blessure récente des ischio-jambiers ou du genou&#x202f;; douleur, fourmillements ou engourdissement qui irradient dans la jambe (pliez le genou ou passez).</translation>
    </message>
    <message>
        <source>Bend the knee, slip off the strap, lower the foot.</source>
        <translation>Pliez le genou, retirez la sangle, reposez le pied.</translation>
    </message>
    <message>
        <source>Hamstrings, calf</source>
        <translation>Ischio-jambiers, mollet</translation>
    </message>
    <message>
        <source>the leg that is raised</source>
        <translation>la jambe levée</translation>
    </message>
    <message>
        <source>Seated forward bend</source>
        <translation>Pince assise</translation>
    </message>
    <message>
        <source>Seated forward fold</source>
        <translation>Flexion avant assise</translation>
    </message>
    <message>
        <source>Sitting on the floor with legs straight.</source>
        <translation>En position assise au sol, jambes tendues.</translation>
    </message>
    <message>
        <source>Sit tall with both legs straight ahead.</source>
        <translation>Asseyez-vous le dos droit, les deux jambes tendues devant vous.</translation>
    </message>
    <message>
        <source>Bend your knees a little if they pull.</source>
        <translation>Pliez un peu les genoux si ça tire.</translation>
    </message>
    <message>
        <source>Tip forward from your hips.</source>
        <translation>Basculez vers l’avant depuis les hanches.</translation>
    </message>
    <message>
        <source>Reach toward your toes, back long.</source>
        <translation>Tendez les mains vers les orteils, le dos long.</translation>
    </message>
    <message>
        <source>Stop at a mild stretch.</source>
        <translation>Arrêtez-vous à un léger étirement.</translation>
    </message>
    <message>
        <source>Breathe in to grow tall. Breathe out to tip forward.</source>
        <translation>Inspirez pour vous grandir. Expirez pour basculer vers l’avant.</translation>
    </message>
    <message>
        <source>Backs of the thighs, and mildly along the back.</source>
        <translation>L’arrière des cuisses et, légèrement, le long du dos.</translation>
    </message>
    <message>
        <source>Sit on a folded blanket, bend the knees, loop a strap round the feet.</source>
        <translation>Asseyez-vous sur une couverture pliée, pliez les genoux, passez une sangle autour des pieds.</translation>
    </message>
    <message>
        <source>Disc problem or leg pain that gets worse bending forward; osteoporosis or past spine fracture; pregnancy (widen the legs). Stiff mornings: wait an hour or two.</source>
        <translation>Problème de disque ou douleur de jambe qui s’aggrave quand vous vous penchez en avant&#x202f;; ostéoporose ou ancienne fracture de la colonne&#x202f;; grossesse (écartez les jambes). Raideur le matin&#x202f;: attendez une heure ou deux.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up tall.</source>
        <translation>Ramenez les mains pas à pas et redressez-vous, le dos droit.</translation>
    </message>
    <message>
        <source>Hamstrings, back extensors, calves</source>
        <translation>Ischio-jambiers, extenseurs du dos, mollets</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <translation>Posture de l’enfant</translation>
    </message>
    <message>
        <source>Resting child</source>
        <translation>Enfant au repos</translation>
    </message>
    <message>
        <source>Kneel and sit back toward your heels.</source>
        <translation>Mettez-vous à genoux et reculez les hanches vers les talons.</translation>
    </message>
    <message>
        <source>Let your knees open to a comfy width.</source>
        <translation>Laissez les genoux s’ouvrir à une largeur confortable.</translation>
    </message>
    <message>
        <source>Reach both arms forward on the floor.</source>
        <translation>Allongez les deux bras devant vous, au sol.</translation>
    </message>
    <message>
        <source>Rest your forehead down.</source>
        <translation>Posez le front au sol.</translation>
    </message>
    <message>
        <source>Let your back go wide and soft.</source>
        <translation>Laissez le dos devenir large et souple.</translation>
    </message>
    <message>
        <source>Breathe into the back of your ribs.</source>
        <translation>Respirez dans l’arrière des côtes.</translation>
    </message>
    <message>
        <source>Lower back, hips and sides of the trunk, gently.</source>
        <translation>Le bas du dos, les hanches et les côtés du tronc, en douceur.</translation>
    </message>
    <message>
        <source>Cushion between hips and heels, forehead on stacked fists, or lean onto a chair seat.</source>
        <translation>Un coussin entre les hanches et les talons, le front sur les poings superposés, ou appuyez-vous sur l’assise d’une chaise.</translation>
    </message>
    <message>
        <source>Knee or ankle pain or recent knee or hip surgery; later pregnancy (knees wide or skip); osteoporosis; unmanaged high blood pressure or eye pressure problems (keep the head up).</source>
        <translation>Douleur de genou ou de cheville, ou opération récente du genou ou de la hanche&#x202f;; grossesse avancée (genoux écartés ou passez)&#x202f;; ostéoporose&#x202f;; hypertension non contrôlée ou problème de pression de l’œil (gardez la tête relevée).</translation>
    </message>
    <message>
        <source>Walk your hands in and rise slowly, head last.</source>
        <translation>Ramenez les mains et relevez-vous lentement, la tête en dernier.</translation>
    </message>
    <message>
        <source>Back extensors, hips, latissimus</source>
        <translation>Extenseurs du dos, hanches, grand dorsal</translation>
    </message>
    <message>
        <source>Downward dog</source>
        <translation>Chien tête en bas</translation>
    </message>
    <message>
        <source>Downward-facing dog</source>
        <translation>Chien regardant vers le bas</translation>
    </message>
    <message>
        <source>On hands and knees, hands shoulder-width apart.</source>
        <translation>À quatre pattes, mains écartées de la largeur des épaules.</translation>
    </message>
    <message>
        <source>Spread your fingers and press down.</source>
        <translation>Écartez les doigts et appuyez sur le sol.</translation>
    </message>
    <message>
        <source>Lift your hips up and back.</source>
        <translation>Montez les hanches vers le haut et l’arrière.</translation>
    </message>
    <message>
        <source>Bend your knees so your back stays long.</source>
        <translation>Pliez les genoux pour que le dos reste long.</translation>
    </message>
    <message>
        <source>Let your head hang between your arms.</source>
        <translation>Laissez pendre la tête entre les bras.</translation>
    </message>
    <message>
        <source>Steady breaths. Lengthen the back on each breath out.</source>
        <translation>Respirations régulières. Allongez le dos à chaque expiration.</translation>
    </message>
    <message>
        <source>Backs of the legs, shoulders, and length through the back.</source>
        <translation>L’arrière des jambes, les épaules et un dos qui s’allonge.</translation>
    </message>
    <message>
        <source>Hands on a wall or chair (wall dog), knees well bent, or stay in child&apos;s pose.</source>
        <translation>Mains sur un mur ou une chaise (demi-chien au mur), genoux bien pliés, ou restez en posture de l’enfant.</translation>
    </message>
    <message>
        <source>Wrist or carpal tunnel or shoulder trouble; unmanaged high blood pressure; glaucoma or retina problems; dizziness head-down; late pregnancy.</source>
        <translation>Problème de poignet, de canal carpien ou d’épaule&#x202f;; hypertension non contrôlée&#x202f;; glaucome ou problème de rétine&#x202f;; vertiges tête en bas&#x202f;; fin de grossesse.</translation>
    </message>
    <message>
        <source>Lower your knees to the mat and rest.</source>
        <translation>Descendez les genoux sur le tapis et reposez-vous.</translation>
    </message>
    <message>
        <source>Hamstrings, calves, shoulders, latissimus, back</source>
        <translation>Ischio-jambiers, mollets, épaules, grand dorsal, dos</translation>
    </message>
    <message>
        <source>Wall dog</source>
        <translation>Demi-chien au mur</translation>
    </message>
    <message>
        <source>Half dog at the wall, standing puppy</source>
        <translation>Chien à mi-hauteur au mur, chiot debout</translation>
    </message>
    <message>
        <source>Standing facing a wall, arm&apos;s length away.</source>
        <translation>Debout face à un mur, à une longueur de bras.</translation>
    </message>
    <message>
        <source>Put both hands on the wall at hip height.</source>
        <translation>Posez les deux mains sur le mur, à hauteur des hanches.</translation>
    </message>
    <message>
        <source>Step your feet back under your hips.</source>
        <translation>Reculez les pieds jusque sous les hanches.</translation>
    </message>
    <message>
        <source>Tip forward and push your hips away.</source>
        <translation>Basculez vers l’avant et poussez les hanches loin du mur.</translation>
    </message>
    <message>
        <source>Keep knees soft and back long.</source>
        <translation>Gardez les genoux souples et le dos long.</translation>
    </message>
    <message>
        <source>Long breath out as the hips move back.</source>
        <translation>Longue expiration quand les hanches reculent.</translation>
    </message>
    <message>
        <source>Backs of the legs, sides of the trunk, shoulders.</source>
        <translation>L’arrière des jambes, les côtés du tronc, les épaules.</translation>
    </message>
    <message>
        <source>Hands higher on the wall, more bend in the knees.</source>
        <translation>Mains plus haut sur le mur, genoux plus pliés.</translation>
    </message>
    <message>
        <source>Shoulder pain with arms overhead (hands higher); dizziness on bending.</source>
        <translation>Douleur d’épaule avec les bras au-dessus de la tête (mains plus haut)&#x202f;; vertiges quand vous vous penchez.</translation>
    </message>
    <message>
        <source>Walk in and stand up slowly.</source>
        <translation>Avancez vers le mur et redressez-vous lentement.</translation>
    </message>
    <message>
        <source>Hamstrings, shoulders, latissimus</source>
        <translation>Ischio-jambiers, épaules, grand dorsal</translation>
    </message>
    <message>
        <source>Seated spinal twist</source>
        <translation>Torsion assise</translation>
    </message>
    <message>
        <source>Seated twist, straight-leg twist</source>
        <translation>Rotation assise, torsion jambes tendues</translation>
    </message>
    <message>
        <source>Sit tall with both legs straight.</source>
        <translation>Asseyez-vous le dos droit, les deux jambes tendues.</translation>
    </message>
    <message>
        <source>Place one hand on the floor behind you.</source>
        <translation>Posez une main au sol, derrière vous.</translation>
    </message>
    <message>
        <source>Reach the other hand across to your far thigh.</source>
        <translation>Amenez l’autre main en travers, sur la cuisse la plus éloignée.</translation>
    </message>
    <message>
        <source>Turn your ribs and shoulders that way.</source>
        <translation>Tournez les côtes et les épaules de ce côté.</translation>
    </message>
    <message>
        <source>Keep your hips and legs still.</source>
        <translation>Gardez les hanches et les jambes immobiles.</translation>
    </message>
    <message>
        <source>Breathe in to sit taller. Breathe out to turn.</source>
        <translation>Inspirez pour vous grandir. Expirez pour tourner.</translation>
    </message>
    <message>
        <source>Mid back, waist and side of the trunk.</source>
        <translation>Le milieu du dos, la taille et le côté du tronc.</translation>
    </message>
    <message>
        <source>Sit on a blanket, bend the knees, turn less, or use the chair twist.</source>
        <translation>Asseyez-vous sur une couverture, pliez les genoux, tournez moins, ou faites la torsion sur chaise.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent back, belly or hip surgery; disc problem; later pregnancy (turn gently, away from the belly).</source>
        <translation>Ostéoporose ou ancienne fracture de la colonne&#x202f;; opération récente du dos, du ventre ou de la hanche&#x202f;; problème de disque&#x202f;; grossesse avancée (tournez doucement, en vous éloignant du ventre).</translation>
    </message>
    <message>
        <source>Come back to the middle before you lean or rise.</source>
        <translation>Revenez au centre avant de vous pencher ou de vous relever.</translation>
    </message>
    <message>
        <source>Trunk rotators (obliques, multifidus), mid back</source>
        <translation>Rotateurs du tronc (obliques, multifides), milieu du dos</translation>
    </message>
    <message>
        <source>the side you turn toward</source>
        <translation>le côté vers lequel vous tournez</translation>
    </message>
    <message>
        <source>High plank</source>
        <translation>Planche haute</translation>
    </message>
    <message>
        <source>Straight-arm plank, push-up position</source>
        <translation>Planche bras tendus, position de pompe</translation>
    </message>
    <message>
        <source>Place your hands under your shoulders.</source>
        <translation>Posez les mains sous les épaules.</translation>
    </message>
    <message>
        <source>Step your feet back one at a time.</source>
        <translation>Reculez les pieds, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Make one straight line, head to heels.</source>
        <translation>Formez une ligne droite, de la tête aux talons.</translation>
    </message>
    <message>
        <source>Firm your belly and your buttocks.</source>
        <translation>Contractez le ventre et les fessiers.</translation>
    </message>
    <message>
        <source>Look at the floor and keep breathing.</source>
        <translation>Regardez le sol et continuez à respirer.</translation>
    </message>
    <message>
        <source>Breathe out in short puffs and keep going.</source>
        <translation>Expirez par petits souffles et continuez.</translation>
    </message>
    <message>
        <source>Front of the trunk, shoulders, thighs. Not a pinch in the back.</source>
        <translation>L’avant du tronc, les épaules, les cuisses. Pas de pincement dans le dos.</translation>
    </message>
    <message>
        <source>Knees down, or hands on a counter or wall.</source>
        <translation>Genoux au sol, ou mains sur un plan de travail ou un mur.</translation>
    </message>
    <message>
        <source>Sore wrists, elbows or shoulders; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation>Poignets, coudes ou épaules douloureux&#x202f;; hypertension non contrôlée ou maladie du cœur&#x202f;; grossesse ou premiers mois après l’accouchement&#x202f;; hernie ou opération récente du ventre.</translation>
    </message>
    <message>
        <source>Lower your knees first, then sit back.</source>
        <translation>Posez d’abord les genoux, puis asseyez-vous en arrière.</translation>
    </message>
    <message>
        <source>Abdominals, obliques, shoulders, chest, thighs</source>
        <translation>Abdominaux, obliques, épaules, poitrine, cuisses</translation>
    </message>
    <message>
        <source>Forearm plank</source>
        <translation>Planche sur les avant-bras</translation>
    </message>
    <message>
        <source>Elbow plank, low plank</source>
        <translation>Planche sur les coudes, planche basse</translation>
    </message>
    <message>
        <source>On your forearms and knees.</source>
        <translation>Sur les avant-bras et les genoux.</translation>
    </message>
    <message>
        <source>Put your elbows under your shoulders.</source>
        <translation>Placez les coudes sous les épaules.</translation>
    </message>
    <message>
        <source>Hold one straight line, head to heels.</source>
        <translation>Tenez une ligne droite, de la tête aux talons.</translation>
    </message>
    <message>
        <source>Push the floor away with your forearms.</source>
        <translation>Repoussez le sol avec les avant-bras.</translation>
    </message>
    <message>
        <source>Stop when your hips sag.</source>
        <translation>Arrêtez quand les hanches s’affaissent.</translation>
    </message>
    <message>
        <source>Short, steady breaths out. Keep breathing.</source>
        <translation>Expirations courtes et régulières. Continuez à respirer.</translation>
    </message>
    <message>
        <source>Deep in the belly and waist, fronts of the thighs.</source>
        <translation>En profondeur dans le ventre et la taille, et l’avant des cuisses.</translation>
    </message>
    <message>
        <source>Knees down, or forearms on a bench or sofa.</source>
        <translation>Genoux au sol, ou avant-bras sur un banc ou un canapé.</translation>
    </message>
    <message>
        <source>Shoulder or elbow pain; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation>Douleur d’épaule ou de coude&#x202f;; hypertension non contrôlée ou maladie du cœur&#x202f;; grossesse ou premiers mois après l’accouchement&#x202f;; hernie ou opération récente du ventre.</translation>
    </message>
    <message>
        <source>Lower your knees first, then rest.</source>
        <translation>Posez d’abord les genoux, puis reposez-vous.</translation>
    </message>
    <message>
        <source>Rectus and transversus abdominis, obliques, shoulders</source>
        <translation>Grand droit et transverse de l’abdomen, obliques, épaules</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Planche latérale</translation>
    </message>
    <message>
        <source>Forearm side plank, side bridge</source>
        <translation>Planche latérale sur l’avant-bras, pont latéral</translation>
    </message>
    <message>
        <source>Lying on one side, legs straight, propped on the lower forearm.</source>
        <translation>Sur le côté, jambes tendues, en appui sur l’avant-bras du dessous.</translation>
    </message>
    <message>
        <source>Lie on one side and prop on your forearm.</source>
        <translation>Allongez-vous sur le côté, en appui sur l’avant-bras.</translation>
    </message>
    <message>
        <source>Elbow under shoulder, feet stacked.</source>
        <translation>Coude sous l’épaule, un pied sur l’autre.</translation>
    </message>
    <message>
        <source>Lift your hips off the floor.</source>
        <translation>Décollez les hanches du sol.</translation>
    </message>
    <message>
        <source>Rest your top hand on your hip.</source>
        <translation>Posez la main du dessus sur la hanche.</translation>
    </message>
    <message>
        <source>Breathe out to lift, then keep breathing.</source>
        <translation>Expirez pour monter, puis continuez à respirer.</translation>
    </message>
    <message>
        <source>Waist and hip of the side nearest the floor.</source>
        <translation>La taille et la hanche du côté le plus près du sol.</translation>
    </message>
    <message>
        <source>Bend the knees and lift from the knees, or lean on a wall.</source>
        <translation>Pliez les genoux et montez en appui sur les genoux, ou appuyez-vous à un mur.</translation>
    </message>
    <message>
        <source>Shoulder pain on the lower side; neck pain; unmanaged high blood pressure; late pregnancy.</source>
        <translation>Douleur d’épaule du côté du dessous&#x202f;; douleur au cou&#x202f;; hypertension non contrôlée&#x202f;; fin de grossesse.</translation>
    </message>
    <message>
        <source>Lower your hips first, then roll.</source>
        <translation>Descendez d’abord les hanches, puis roulez.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, side hip (gluteus medius), shoulder</source>
        <translation>Obliques, carré des lombes, côté de la hanche (moyen fessier), épaule</translation>
    </message>
    <message>
        <source>the forearm on the floor</source>
        <translation>l’avant-bras posé au sol</translation>
    </message>
    <message>
        <source>Wall plank</source>
        <translation>Planche au mur</translation>
    </message>
    <message>
        <source>Standing plank</source>
        <translation>Planche debout</translation>
    </message>
    <message>
        <source>Standing an arm&apos;s length from a wall.</source>
        <translation>Debout, à une longueur de bras d’un mur.</translation>
    </message>
    <message>
        <source>Place your forearms on the wall.</source>
        <translation>Posez les avant-bras sur le mur.</translation>
    </message>
    <message>
        <source>Step back until you lean in a line.</source>
        <translation>Reculez jusqu’à vous incliner en ligne droite.</translation>
    </message>
    <message>
        <source>Firm your belly and buttocks.</source>
        <translation>Contractez le ventre et les fessiers.</translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation>Gardez la nuque longue.</translation>
    </message>
    <message>
        <source>Easy breaths all the way through.</source>
        <translation>Respirez tranquillement du début à la fin.</translation>
    </message>
    <message>
        <source>Light work in the belly.</source>
        <translation>Un léger travail du ventre.</translation>
    </message>
    <message>
        <source>Stand closer to the wall.</source>
        <translation>Rapprochez-vous du mur.</translation>
    </message>
    <message>
        <source>Shoulder pain, or shoes and floor that slip.</source>
        <translation>Douleur d’épaule, ou chaussures et sol qui glissent.</translation>
    </message>
    <message>
        <source>Step in toward the wall.</source>
        <translation>Faites un pas vers le mur.</translation>
    </message>
    <message>
        <source>Abdominals, shoulders</source>
        <translation>Abdominaux, épaules</translation>
    </message>
    <message>
        <source>Incline plank</source>
        <translation>Planche inclinée</translation>
    </message>
    <message>
        <source>Counter plank, hands-raised plank</source>
        <translation>Planche au plan de travail, planche mains surélevées</translation>
    </message>
    <message>
        <source>Standing at a fixed counter, table or heavy bench.</source>
        <translation>Debout devant un plan de travail fixe, une table ou un banc lourd.</translation>
    </message>
    <message>
        <source>Hold the edge of a fixed counter.</source>
        <translation>Tenez le bord d’un plan de travail fixe.</translation>
    </message>
    <message>
        <source>Walk your feet back.</source>
        <translation>Reculez les pieds pas à pas.</translation>
    </message>
    <message>
        <source>Keep breathing out.</source>
        <translation>Continuez à souffler.</translation>
    </message>
    <message>
        <source>Belly, chest and shoulders, less than on the floor.</source>
        <translation>Le ventre, la poitrine et les épaules, moins qu’au sol.</translation>
    </message>
    <message>
        <source>Use a higher surface or the wall.</source>
        <translation>Prenez un appui plus haut ou le mur.</translation>
    </message>
    <message>
        <source>Wrist or shoulder pain; anything that can slide or tip.</source>
        <translation>Douleur de poignet ou d’épaule&#x202f;; tout ce qui peut glisser ou basculer.</translation>
    </message>
    <message>
        <source>Walk your feet in and stand tall.</source>
        <translation>Avancez les pieds pas à pas et redressez-vous.</translation>
    </message>
    <message>
        <source>Abdominals, shoulders, chest</source>
        <translation>Abdominaux, épaules, poitrine</translation>
    </message>
    <message>
        <source>Knee plank</source>
        <translation>Planche sur les genoux</translation>
    </message>
    <message>
        <source>High plank on knees</source>
        <translation>Planche haute sur les genoux</translation>
    </message>
    <message>
        <source>Hands under your shoulders.</source>
        <translation>Mains sous les épaules.</translation>
    </message>
    <message>
        <source>Walk your knees back.</source>
        <translation>Reculez les genoux pas à pas.</translation>
    </message>
    <message>
        <source>Straight line from head to knees.</source>
        <translation>Ligne droite de la tête aux genoux.</translation>
    </message>
    <message>
        <source>Steady breaths out. Keep breathing.</source>
        <translation>Expirations régulières. Continuez à respirer.</translation>
    </message>
    <message>
        <source>Belly and shoulders.</source>
        <translation>Le ventre et les épaules.</translation>
    </message>
    <message>
        <source>Incline plank at a counter.</source>
        <translation>Planche inclinée sur un plan de travail.</translation>
    </message>
    <message>
        <source>As high plank; pad sore knees.</source>
        <translation>Comme pour la planche haute&#x202f;; ajoutez un coussin sous les genoux douloureux.</translation>
    </message>
    <message>
        <source>Sit your hips back to rest.</source>
        <translation>Reculez les hanches pour vous reposer.</translation>
    </message>
    <message>
        <source>Forearm knee plank</source>
        <translation>Gainage avant-bras et genoux</translation>
    </message>
    <message>
        <source>Low plank on knees</source>
        <translation>Planche basse sur les genoux</translation>
    </message>
    <message>
        <source>On forearms and knees.</source>
        <translation>Sur les avant-bras et les genoux.</translation>
    </message>
    <message>
        <source>Elbows under your shoulders.</source>
        <translation>Coudes sous les épaules.</translation>
    </message>
    <message>
        <source>Push the floor away.</source>
        <translation>Repoussez le sol.</translation>
    </message>
    <message>
        <source>Deep belly and waist.</source>
        <translation>Le ventre en profondeur et la taille.</translation>
    </message>
    <message>
        <source>Forearms on a sofa, or wall plank.</source>
        <translation>Avant-bras sur un canapé, ou planche au mur.</translation>
    </message>
    <message>
        <source>As forearm plank; pad sore knees.</source>
        <translation>Comme pour la planche sur les avant-bras&#x202f;; ajoutez un coussin sous les genoux douloureux.</translation>
    </message>
    <message>
        <source>Abdominals, obliques, shoulders</source>
        <translation>Abdominaux, obliques, épaules</translation>
    </message>
    <message>
        <source>Knee side plank</source>
        <translation>Planche latérale sur les genoux</translation>
    </message>
    <message>
        <source>Bent-knee side bridge</source>
        <translation>Pont latéral genoux pliés</translation>
    </message>
    <message>
        <source>Lying on one side, knees bent, propped on the lower forearm.</source>
        <translation>Sur le côté, genoux pliés, en appui sur l’avant-bras du dessous.</translation>
    </message>
    <message>
        <source>Lie on one side with knees bent.</source>
        <translation>Allongez-vous sur le côté, genoux pliés.</translation>
    </message>
    <message>
        <source>Elbow under your shoulder.</source>
        <translation>Coude sous l’épaule.</translation>
    </message>
    <message>
        <source>Line up your heels with your hips.</source>
        <translation>Alignez les talons avec les hanches.</translation>
    </message>
    <message>
        <source>Waist and hip nearest the floor.</source>
        <translation>La taille et la hanche les plus près du sol.</translation>
    </message>
    <message>
        <source>Side lean with forearm on a wall.</source>
        <translation>Appui de côté, avant-bras contre un mur.</translation>
    </message>
    <message>
        <source>Shoulder pain on the lower side; neck pain.</source>
        <translation>Douleur d’épaule du côté du dessous&#x202f;; douleur au cou.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, side hip</source>
        <translation>Obliques, carré des lombes, côté de la hanche</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <translation>Curl up modifié</translation>
    </message>
    <message>
        <source>McGill curl-up, modified curl-up</source>
        <translation>Curl up de McGill, enroulement modifié</translation>
    </message>
    <message>
        <source>On your back, one knee bent, other leg straight.</source>
        <translation>Sur le dos, un genou plié, l’autre jambe tendue.</translation>
    </message>
    <message>
        <source>Slide both hands under your lower back.</source>
        <translation>Glissez les deux mains sous le bas du dos.</translation>
    </message>
    <message>
        <source>Bend one knee, keep the other leg long.</source>
        <translation>Pliez un genou, gardez l’autre jambe tendue.</translation>
    </message>
    <message>
        <source>Brace your belly as if to cough.</source>
        <translation>Contractez le ventre comme pour tousser.</translation>
    </message>
    <message>
        <source>Lift head and shoulders just off the floor.</source>
        <translation>Décollez à peine la tête et les épaules du sol.</translation>
    </message>
    <message>
        <source>Keep your neck still and your back shape.</source>
        <translation>Gardez le cou immobile et la forme du dos.</translation>
    </message>
    <message>
        <source>Small breaths while you stay braced.</source>
        <translation>Petites respirations, ventre contracté.</translation>
    </message>
    <message>
        <source>Front of the belly. Not in the neck or back.</source>
        <translation>L’avant du ventre. Ni dans le cou ni dans le dos.</translation>
    </message>
    <message>
        <source>Brace only, or lift just the head&apos;s weight.</source>
        <translation>Contractez seulement le ventre, ou soulevez juste le poids de la tête.</translation>
    </message>
    <message>
        <source>Neck pain (brace only); pregnancy or a belly gap after birth; hernia; osteoporosis or past spine fracture (brace only).</source>
        <translation>Douleur au cou (contractez seulement le ventre)&#x202f;; grossesse ou écartement des abdominaux après l’accouchement&#x202f;; hernie&#x202f;; ostéoporose ou ancienne fracture de la colonne (contractez seulement le ventre).</translation>
    </message>
    <message>
        <source>Lower your head with control.</source>
        <translation>Reposez la tête avec contrôle.</translation>
    </message>
    <message>
        <source>Rectus abdominis, deep abdominals</source>
        <translation>Grand droit de l’abdomen, abdominaux profonds</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Bird dog</translation>
    </message>
    <message>
        <source>Pointer, opposite arm and leg reach</source>
        <translation>Chien d’arrêt, bras et jambe opposés</translation>
    </message>
    <message>
        <source>Start on hands and knees, back level.</source>
        <translation>Commencez à quatre pattes, dos plat.</translation>
    </message>
    <message>
        <source>Brace your belly gently.</source>
        <translation>Contractez doucement le ventre.</translation>
    </message>
    <message>
        <source>Slide one leg back and lift to hip height.</source>
        <translation>Glissez une jambe en arrière et levez-la à hauteur de hanche.</translation>
    </message>
    <message>
        <source>Reach the opposite arm forward.</source>
        <translation>Tendez le bras opposé vers l’avant.</translation>
    </message>
    <message>
        <source>Keep your hips level and neck long.</source>
        <translation>Gardez les hanches de niveau et la nuque longue.</translation>
    </message>
    <message>
        <source>Breathe out as you reach, then small breaths.</source>
        <translation>Expirez en vous étirant, puis petites respirations.</translation>
    </message>
    <message>
        <source>Buttock, back and shoulder. No arch or twist.</source>
        <translation>Le fessier, le dos et l’épaule. Ni cambrure ni torsion.</translation>
    </message>
    <message>
        <source>Leg only, toe sliding on the floor, or arm only.</source>
        <translation>La jambe seule, orteils glissant au sol, ou le bras seul.</translation>
    </message>
    <message>
        <source>Sore wrists (use fists) or knees (pad them); shoulder pain with arm raised.</source>
        <translation>Poignets douloureux (utilisez les poings) ou genoux douloureux (ajoutez un coussin)&#x202f;; douleur d’épaule avec le bras levé.</translation>
    </message>
    <message>
        <source>Lower hand and knee together.</source>
        <translation>Reposez la main et le genou ensemble.</translation>
    </message>
    <message>
        <source>Back extensors, multifidus, gluteals, shoulder</source>
        <translation>Extenseurs du dos, multifides, fessiers, épaule</translation>
    </message>
    <message>
        <source>the leg that reaches back</source>
        <translation>la jambe tendue en arrière</translation>
    </message>
    <message>
        <source>Tall sit and breathe</source>
        <translation>Assise haute et respiration</translation>
    </message>
    <message>
        <source>Seated mountain</source>
        <translation>Montagne assise</translation>
    </message>
    <message>
        <source>Sitting near the front of a steady chair, feet flat.</source>
        <translation>En position assise, près du bord avant d’une chaise stable, pieds à plat.</translation>
    </message>
    <message>
        <source>Sit near the front of your chair.</source>
        <translation>Asseyez-vous près du bord avant de la chaise.</translation>
    </message>
    <message>
        <source>Feet flat, knees over ankles.</source>
        <translation>Pieds à plat, genoux au-dessus des chevilles.</translation>
    </message>
    <message>
        <source>Grow tall through your crown.</source>
        <translation>Grandissez-vous par le sommet de la tête.</translation>
    </message>
    <message>
        <source>Let your shoulders drop.</source>
        <translation>Laissez descendre les épaules.</translation>
    </message>
    <message>
        <source>Three slow belly breaths.</source>
        <translation>Trois respirations lentes par le ventre.</translation>
    </message>
    <message>
        <source>Upright and easy.</source>
        <translation>Une posture droite et facile.</translation>
    </message>
    <message>
        <source>Use the backrest.</source>
        <translation>Utilisez le dossier.</translation>
    </message>
    <message>
        <source>No special caution. Use a chair without wheels.</source>
        <translation>Pas de précaution particulière. Prenez une chaise sans roulettes.</translation>
    </message>
    <message>
        <source>Stay seated.</source>
        <translation>Restez sur la chaise.</translation>
    </message>
    <message>
        <source>Posture reset, breathing</source>
        <translation>Remise en place de la posture, respiration</translation>
    </message>
    <message>
        <source>Chair chest opener</source>
        <translation>Ouverture de poitrine assise</translation>
    </message>
    <message>
        <source>Seated chest stretch</source>
        <translation>Étirement de la poitrine en position assise</translation>
    </message>
    <message>
        <source>Sitting tall, feet flat.</source>
        <translation>En position assise, dos droit, pieds à plat.</translation>
    </message>
    <message>
        <source>Hold the chair back or clasp your hands.</source>
        <translation>Tenez le dossier ou entrelacez les mains.</translation>
    </message>
    <message>
        <source>Roll your shoulders back and down.</source>
        <translation>Roulez les épaules en arrière et vers le bas.</translation>
    </message>
    <message>
        <source>Lift your breastbone a little.</source>
        <translation>Soulevez un peu le sternum.</translation>
    </message>
    <message>
        <source>Keep your lower ribs in.</source>
        <translation>Gardez le bas des côtes rentré.</translation>
    </message>
    <message>
        <source>Breathe wide into the chest.</source>
        <translation>Respirez largement dans la poitrine.</translation>
    </message>
    <message>
        <source>Front of chest and shoulders.</source>
        <translation>L’avant de la poitrine et des épaules.</translation>
    </message>
    <message>
        <source>Hands on hips instead.</source>
        <translation>Mains sur les hanches à la place.</translation>
    </message>
    <message>
        <source>Shoulder that slips or hurts behind you.</source>
        <translation>Épaule qui se déboîte ou qui fait mal quand le bras va en arrière.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Laissez pendre les bras.</translation>
    </message>
    <message>
        <source>Chest, front of shoulders, upper back</source>
        <translation>Poitrine, avant des épaules, haut du dos</translation>
    </message>
    <message>
        <source>Chair side reach</source>
        <translation>Inclinaison latérale assise</translation>
    </message>
    <message>
        <source>Seated side bend</source>
        <translation>Flexion latérale assise</translation>
    </message>
    <message>
        <source>Hold the seat with one hand.</source>
        <translation>Tenez l’assise d’une main.</translation>
    </message>
    <message>
        <source>Reach the other arm up and over.</source>
        <translation>Levez l’autre bras et passez-le au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Lean a little to the side.</source>
        <translation>Penchez-vous un peu sur le côté.</translation>
    </message>
    <message>
        <source>Keep both hips on the chair.</source>
        <translation>Gardez les deux hanches sur la chaise.</translation>
    </message>
    <message>
        <source>Breathe into the open side.</source>
        <translation>Respirez dans le côté ouvert.</translation>
    </message>
    <message>
        <source>Side of the waist and ribs.</source>
        <translation>Le côté de la taille et des côtes.</translation>
    </message>
    <message>
        <source>Hand on head or shoulder instead of overhead.</source>
        <translation>La main sur la tête ou l’épaule, plutôt qu’au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Shoulder pain overhead; osteoporosis: lean less.</source>
        <translation>Douleur d’épaule avec le bras au-dessus de la tête&#x202f;; ostéoporose&#x202f;: penchez-vous moins.</translation>
    </message>
    <message>
        <source>Come back to the middle.</source>
        <translation>Revenez au centre.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, latissimus</source>
        <translation>Obliques, carré des lombes, grand dorsal</translation>
    </message>
    <message>
        <source>the side you lean toward</source>
        <translation>le côté vers lequel vous vous penchez</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Torsion sur chaise</translation>
    </message>
    <message>
        <source>Seated twist in a chair</source>
        <translation>Rotation assise sur une chaise</translation>
    </message>
    <message>
        <source>Sit tall with both feet flat.</source>
        <translation>Asseyez-vous le dos droit, les deux pieds à plat.</translation>
    </message>
    <message>
        <source>Hold the chair back with one hand.</source>
        <translation>Tenez le dossier d’une main.</translation>
    </message>
    <message>
        <source>Put your other hand on your far knee.</source>
        <translation>Posez l’autre main sur le genou le plus éloigné.</translation>
    </message>
    <message>
        <source>Turn your chest, keep hips still.</source>
        <translation>Tournez la poitrine, gardez les hanches immobiles.</translation>
    </message>
    <message>
        <source>In to grow tall. Out to turn.</source>
        <translation>Inspirez pour vous grandir. Expirez pour tourner.</translation>
    </message>
    <message>
        <source>Mid back and waist.</source>
        <translation>Le milieu du dos et la taille.</translation>
    </message>
    <message>
        <source>Turn only as far as your shoulders go.</source>
        <translation>Tournez seulement aussi loin que vont les épaules.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent back or belly surgery.</source>
        <translation>Ostéoporose ou ancienne fracture de la colonne&#x202f;; opération récente du dos ou du ventre.</translation>
    </message>
    <message>
        <source>Trunk rotators, mid back</source>
        <translation>Rotateurs du tronc, milieu du dos</translation>
    </message>
    <message>
        <source>Chair figure four</source>
        <translation>Figure 4 sur chaise</translation>
    </message>
    <message>
        <source>Seated piriformis stretch</source>
        <translation>Étirement du piriforme en position assise</translation>
    </message>
    <message>
        <source>Cross one ankle over the other knee.</source>
        <translation>Croisez une cheville sur l’autre genou.</translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation>Asseyez-vous le dos droit.</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Gardez le dos long.</translation>
    </message>
    <message>
        <source>Out as you tip forward.</source>
        <translation>Expirez en basculant vers l’avant.</translation>
    </message>
    <message>
        <source>Buttock of the crossed leg.</source>
        <translation>Le fessier de la jambe croisée.</translation>
    </message>
    <message>
        <source>Cross at the shin, or slide the lower foot forward.</source>
        <translation>Croisez au niveau du tibia, ou glissez le pied du bas vers l’avant.</translation>
    </message>
    <message>
        <source>Hip replacement; knee pain.</source>
        <translation>Prothèse de hanche&#x202f;; douleur de genou.</translation>
    </message>
    <message>
        <source>Sit up, then uncross.</source>
        <translation>Redressez-vous, puis décroisez.</translation>
    </message>
    <message>
        <source>Gluteals, piriformis</source>
        <translation>Fessiers, piriforme</translation>
    </message>
    <message>
        <source>the leg crossed on top</source>
        <translation>la jambe croisée au-dessus</translation>
    </message>
    <message>
        <source>Chair hamstring stretch</source>
        <translation>Ischio-jambiers sur chaise</translation>
    </message>
    <message>
        <source>Seated leg stretch</source>
        <translation>Étirement de la jambe en position assise</translation>
    </message>
    <message>
        <source>Sitting near the front edge of a steady chair.</source>
        <translation>En position assise, près du bord avant d’une chaise stable.</translation>
    </message>
    <message>
        <source>Straighten one leg, heel on the floor.</source>
        <translation>Tendez une jambe, talon au sol.</translation>
    </message>
    <message>
        <source>Keep the other foot flat.</source>
        <translation>Gardez l’autre pied à plat.</translation>
    </message>
    <message>
        <source>Back of the straight thigh.</source>
        <translation>L’arrière de la cuisse tendue.</translation>
    </message>
    <message>
        <source>Bend the straight knee a little.</source>
        <translation>Pliez un peu le genou tendu.</translation>
    </message>
    <message>
        <source>Pain or tingling shooting down the leg.</source>
        <translation>Douleur ou fourmillements qui irradient dans la jambe.</translation>
    </message>
    <message>
        <source>Sit up, then bend the knee.</source>
        <translation>Redressez-vous, puis pliez le genou.</translation>
    </message>
    <message>
        <source>the straight leg</source>
        <translation>la jambe tendue</translation>
    </message>
    <message>
        <source>Chair forward rest</source>
        <translation>Flexion avant sur chaise</translation>
    </message>
    <message>
        <source>Seated child&apos;s pose, desk rest</source>
        <translation>Posture de l’enfant sur chaise, repos au bureau</translation>
    </message>
    <message>
        <source>Sitting with feet wide.</source>
        <translation>En position assise, pieds écartés.</translation>
    </message>
    <message>
        <source>Open your feet and knees wide.</source>
        <translation>Écartez bien les pieds et les genoux.</translation>
    </message>
    <message>
        <source>Slide your hands down your shins.</source>
        <translation>Glissez les mains le long des tibias.</translation>
    </message>
    <message>
        <source>Let your head and arms hang.</source>
        <translation>Laissez pendre la tête et les bras.</translation>
    </message>
    <message>
        <source>Stay only as low as feels easy.</source>
        <translation>Descendez seulement tant que c’est facile.</translation>
    </message>
    <message>
        <source>Slow breaths into the back.</source>
        <translation>Respirations lentes dans le dos.</translation>
    </message>
    <message>
        <source>Long, soft lower back.</source>
        <translation>Un bas du dos long et détendu.</translation>
    </message>
    <message>
        <source>Fold arms on the desk and rest your head.</source>
        <translation>Croisez les bras sur le bureau et posez la tête.</translation>
    </message>
    <message>
        <source>Dizziness or unmanaged high blood pressure; osteoporosis; disc trouble: use the desk version.</source>
        <translation>Vertiges ou hypertension non contrôlée&#x202f;; ostéoporose&#x202f;; problème de disque&#x202f;: utilisez la version au bureau.</translation>
    </message>
    <message>
        <source>Push up with your hands, head last.</source>
        <translation>Poussez sur les mains pour remonter, la tête en dernier.</translation>
    </message>
    <message>
        <source>Back extensors, hips</source>
        <translation>Extenseurs du dos, hanches</translation>
    </message>
    <message>
        <source>Standing lean back</source>
        <translation>Extension douce debout</translation>
    </message>
    <message>
        <source>Standing back bend, hands on hips</source>
        <translation>Extension du dos debout, mains sur les hanches</translation>
    </message>
    <message>
        <source>Standing with feet hip-width apart.</source>
        <translation>Debout, pieds écartés de la largeur des hanches.</translation>
    </message>
    <message>
        <source>Stand with your hands on your hips.</source>
        <translation>Tenez-vous debout, mains sur les hanches.</translation>
    </message>
    <message>
        <source>Firm your buttocks a little.</source>
        <translation>Contractez un peu les fessiers.</translation>
    </message>
    <message>
        <source>Lean back a small way.</source>
        <translation>Penchez-vous légèrement en arrière.</translation>
    </message>
    <message>
        <source>Keep looking ahead.</source>
        <translation>Continuez à regarder devant vous.</translation>
    </message>
    <message>
        <source>Breathe in, then lean on the breath out.</source>
        <translation>Inspirez, puis penchez-vous en expirant.</translation>
    </message>
    <message>
        <source>Front of hips opening, no pinch in the back.</source>
        <translation>L’avant des hanches s’ouvre, sans pincement dans le dos.</translation>
    </message>
    <message>
        <source>Stand tall and reach up instead.</source>
        <translation>Tenez-vous plutôt debout, dos droit, et tendez les bras vers le haut.</translation>
    </message>
    <message>
        <source>Leg pain or pinching that gets worse leaning back; dizziness; poor balance: hold the desk.</source>
        <translation>Douleur de jambe ou pincement qui s’aggrave quand vous vous penchez en arrière&#x202f;; vertiges&#x202f;; mauvais équilibre&#x202f;: tenez-vous au bureau.</translation>
    </message>
    <message>
        <source>Come back to standing tall.</source>
        <translation>Revenez debout, le dos droit.</translation>
    </message>
    <message>
        <source>Hip flexors, abdominals, spine extension</source>
        <translation>Fléchisseurs de hanche, abdominaux, extension de la colonne</translation>
    </message>
    <message>
        <source>10-minute back yoga</source>
        <translation>10 minutes de yoga du dos</translation>
    </message>
    <message>
        <source>Daily routine, most people.</source>
        <translation>Routine quotidienne, pour la plupart des gens.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>to arrive</source>
        <translation>pour s’installer</translation>
    </message>
    <message>
        <source>closing rest</source>
        <translation>repos final</translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Once 15 s holds feel fine.</source>
        <translation>Quand tenir 15 s se passe bien.</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>wind down</source>
        <translation>retour au calme</translation>
    </message>
    <message>
        <source>Core holds, starter</source>
        <translation>Gainage, premiers pas</translation>
    </message>
    <message>
        <source>First weeks, or after a flare-up.</source>
        <translation>Premières semaines, ou après une poussée.</translation>
    </message>
    <message>
        <source>Article, eased</source>
        <translation>Article, allégé</translation>
    </message>
    <message>
        <source>recover, go to the mat</source>
        <translation>récupérez, passez au tapis</translation>
    </message>
    <message>
        <source>Core holds in tens</source>
        <translation>Gainage par 10 secondes</translation>
    </message>
    <message>
        <source>Anyone whose back tires in long planks.</source>
        <translation>Si votre dos se fatigue dans les planches longues.</translation>
    </message>
    <message>
        <source>Article core as 3 x 10 s</source>
        <translation>Gainage de l’article en 3 x 10 s</translation>
    </message>
    <message>
        <source>Daily back and core</source>
        <translation>Dos et gainage au quotidien</translation>
    </message>
    <message>
        <source>Default on core days.</source>
        <translation>Par défaut les jours de gainage.</translation>
    </message>
    <message>
        <source>Article, both halves</source>
        <translation>Article, les deux moitiés</translation>
    </message>
    <message>
        <source>3-minute ease</source>
        <translation>3 minutes de détente</translation>
    </message>
    <message>
        <source>When the back tightens up.</source>
        <translation>Quand le dos se crispe.</translation>
    </message>
    <message>
        <source>App addition (gentle positions)</source>
        <translation>Ajout de l’appli (positions douces)</translation>
    </message>
    <message>
        <source>both knees to chest instead, if kneeling is hard</source>
        <translation>les deux genoux vers la poitrine à la place, si s’agenouiller est difficile</translation>
    </message>
    <message>
        <source>Back exercise timer</source>
        <translation>Minuteur d’exercices pour le dos</translation>
    </message>
    <message>
        <source>Follow short back routines by ear</source>
        <translation>Suivre à l’oreille de courtes routines pour le dos</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>étirements</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>routine</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>minuteur</translation>
    </message>
    <message>
        <source>chime</source>
        <translation>signal sonore</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>yoga</translation>
    </message>
    <message>
        <source>plank</source>
        <translation>planche</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>posture</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>Backchime routine</source>
        <translation>Routine Backchime</translation>
    </message>
    <message>
        <source>Backchime leads you through short back routines by ear: a chime for every change, a picture of the pose, and a ring that shows how long is left. Lie down, close your eyes, follow along.</source>
        <translation>Backchime vous guide à l’oreille dans de courtes routines pour le dos&#xa0;: un signal à chaque changement, une image de la posture et un anneau qui montre le temps restant. Allongez-vous, fermez les yeux, suivez.</translation>
    </message>
    <message>
        <source>Routines from 3 to 17 minutes, for the floor, the desk and gentle days</source>
        <translation>Des routines de 3 à 17 minutes, pour le sol, le bureau et les jours doux</translation>
    </message>
    <message>
        <source>Routines of your own, made from pictures of the poses</source>
        <translation>Vos propres routines, composées à partir d’images des postures</translation>
    </message>
    <message>
        <source>Chimes you can tell apart with your eyes closed, and a voice if you like</source>
        <translation>Des signaux que l’on distingue les yeux fermés, et une voix si vous voulez</translation>
    </message>
    <message>
        <source>The app suggests a longer hold, or a shorter one; you decide</source>
        <translation>L’appli suggère de tenir plus longtemps, ou moins&#xa0;; vous décidez</translation>
    </message>
    <message>
        <source>Log how you feel, for your own use or to share</source>
        <translation>Notez comment vous vous sentez, pour vous ou pour le partager</translation>
    </message>
    <message>
        <source>Everything stays on your computer: no account, no network</source>
        <translation>Tout reste sur votre ordinateur&#xa0;: pas de compte, pas de réseau</translation>
    </message>
    <message>
        <source>Information and a timer, not medical care. This app is not a medical device. It does not diagnose, treat, prevent or monitor any illness or injury. Stop if something feels wrong, and ask a doctor or physiotherapist if you are unsure.</source>
        <translation>Des informations et un minuteur, pas des soins médicaux. Cette appli n’est pas un dispositif médical. Elle ne diagnostique, ne traite, ne prévient et ne surveille aucune maladie ni blessure. Arrêtez si quelque chose ne va pas, et demandez à un médecin ou à un kinésithérapeute en cas de doute.</translation>
    </message>
    <message>
        <source>A hold, seen from the mat</source>
        <translation>Une posture, vue du tapis</translation>
    </message>
    <message>
        <source>Home, with what it suggests for today</source>
        <translation>L’accueil, avec ce qui est suggéré pour aujourd’hui</translation>
    </message>
    <message>
        <source>A routine before it begins</source>
        <translation>Une routine avant qu’elle commence</translation>
    </message>
    <message>
        <source>The routine editor</source>
        <translation>L’éditeur de routines</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Vos progrès</translation>
    </message>
    <message>
        <source>A hold in the dark theme</source>
        <translation>Une posture dans le thème sombre</translation>
    </message>
    <message>
        <source>Big three, level 1 (3-2-1)</source>
        <translation>Big three, niveau 1 (3-2-1)</translation>
    </message>
    <message>
        <source>Start here.</source>
        <translation>Commencez ici.</translation>
    </message>
    <message>
        <source>App addition (after S. McGill)</source>
        <translation>Ajout de l’appli (d’après S. McGill)</translation>
    </message>
    <message>
        <source>slow movement, not a stretch</source>
        <translation>mouvement lent, pas un étirement</translation>
    </message>
    <message>
        <source>swap bent knee each set</source>
        <translation>changez de genou plié à chaque série</translation>
    </message>
    <message>
        <source>knee side plank is fine</source>
        <translation>la planche latérale sur les genoux convient</translation>
    </message>
    <message>
        <source>Big three, level 2 (5-3-1)</source>
        <translation>Big three, niveau 2 (5-3-1)</translation>
    </message>
    <message>
        <source>After 2 easy weeks at level 1.</source>
        <translation>Après 2 semaines faciles au niveau 1.</translation>
    </message>
    <message>
        <source>Big three, level 3 (6-4-2)</source>
        <translation>Big three, niveau 3 (6-4-2)</translation>
    </message>
    <message>
        <source>After 2 easy weeks at level 2.</source>
        <translation>Après 2 semaines faciles au niveau 2.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <translation>Pause au bureau</translation>
    </message>
    <message>
        <source>Work breaks; people who cannot use the floor.</source>
        <translation>Pauses au travail&#x202f;; personnes qui ne peuvent pas aller au sol.</translation>
    </message>
    <message>
        <source>App addition (chair)</source>
        <translation>Ajout de l’appli (chaise)</translation>
    </message>
    <message>
        <source>5-minute express</source>
        <translation>Express 5 minutes</translation>
    </message>
    <message>
        <source>Short on time.</source>
        <translation>Quand le temps manque.</translation>
    </message>
    <message>
        <source>Article&apos;s four named yoga poses only</source>
        <translation>Seulement les quatre postures de yoga nommées dans l’article</translation>
    </message>
    <message>
        <source>second visit, rest</source>
        <translation>deuxième passage, repos</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Début en douceur</translation>
    </message>
    <message>
        <source>Stiff, older, or returning after a flare-up.</source>
        <translation>En cas de raideur, avec l’âge, ou de retour après une poussée.</translation>
    </message>
    <message>
        <source>recover before getting up</source>
        <translation>récupérez avant de vous relever</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of anything serious. The signs below need help from a person. They are the same for everybody.</source>
        <translation>La plupart des maux de dos ne sont le signe de rien de grave. Les signes ci-dessous demandent l’aide d’une personne. Ils sont les mêmes pour tout le monde.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Some people should ask first</source>
        <translation>Certaines personnes devraient demander d’abord</translation>
    </message>
    <message>
        <source>Gentle movement suits most backs. Ask a doctor or physiotherapist before you begin if any of these fits you.</source>
        <translation>Le mouvement doux convient à la plupart des dos. Demandez à un médecin ou à un kinésithérapeute avant de commencer si l’un de ces points vous concerne.</translation>
    </message>
    <message>
        <source>You are pregnant, or gave birth in the last few months</source>
        <translation>Vous êtes enceinte, ou avez accouché ces derniers mois</translation>
    </message>
    <message>
        <source>You had surgery on your back, hip, knee, shoulder, eye or belly in the last 6 months</source>
        <translation>Vous avez eu une opération du dos, de la hanche, du genou, de l’épaule, de l’œil ou du ventre ces 6 derniers mois</translation>
    </message>
    <message>
        <source>You have thin bones, or once broke a bone in your spine</source>
        <translation>Vous avez les os fragiles, ou vous vous êtes déjà cassé un os de la colonne</translation>
    </message>
    <message>
        <source>You have heart disease, or blood pressure that is not well controlled</source>
        <translation>Vous avez une maladie du cœur, ou une tension qui n’est pas bien contrôlée</translation>
    </message>
    <message>
        <source>You have glaucoma or a problem with your retina, at the back of the eye</source>
        <translation>Vous avez un glaucome ou un problème de rétine, au fond de l’œil</translation>
    </message>
    <message>
        <source>You have a hernia</source>
        <translation>Vous avez une hernie</translation>
    </message>
    <message>
        <source>You have leg pain, numbness or weakness</source>
        <translation>Vous avez une douleur, un engourdissement ou une faiblesse dans une jambe</translation>
    </message>
    <message>
        <source>You take blood thinners and had a fall</source>
        <translation>Vous prenez des anticoagulants et avez fait une chute</translation>
    </message>
    <message>
        <source>You fall often, or cannot get down to the floor and up again alone</source>
        <translation>Vous tombez souvent, ou ne pouvez pas descendre au sol et vous relever sans aide</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Vous avez moins de 18 ans</translation>
    </message>
    <message>
        <source>Each pose also says who should ask first. You can read it before you begin.</source>
        <translation>Chaque posture dit aussi qui devrait demander d’abord. Vous pouvez le lire avant de commencer.</translation>
    </message>
    <message>
        <source>Get set</source>
        <translation>Installez-vous</translation>
    </message>
    <message>
        <source>Find a mat or a soft rug, and clear the space around it.</source>
        <translation>Prenez un tapis de sol ou un tapis moelleux, et dégagez l’espace autour.</translation>
    </message>
    <message>
        <source>Put what you need within reach: a chair, a cushion, a strap or a long towel.</source>
        <translation>Mettez à portée de main ce qu’il vous faut&#x202f;: une chaise, un coussin, une sangle ou une longue serviette.</translation>
    </message>
    <message>
        <source>Wear what lets you bend and breathe.</source>
        <translation>Portez une tenue qui vous laisse vous pencher et respirer.</translation>
    </message>
    <message>
        <source>Just after you get up, the back is often stiff. Leave deep forward bends for later in the day.</source>
        <translation>Juste après le lever, le dos est souvent raide. Gardez les flexions avant profondes pour plus tard dans la journée.</translation>
    </message>
    <message>
        <source>Listening to your body</source>
        <translation>Écoutez votre corps</translation>
    </message>
    <message>
        <source>A stretch may pull. It should not hurt.</source>
        <translation>Un étirement peut tirer. Il ne devrait pas faire mal.</translation>
    </message>
    <message>
        <source>Go only as far as you can breathe with ease. Before you start, pick your number: 0 is no pain, 10 is the worst you can imagine. Watch how it changes.</source>
        <translation>Allez seulement aussi loin que vous respirez à l’aise. Avant de commencer, choisissez votre nombre&#x202f;: 0 veut dire aucune douleur, 10 la pire que vous puissiez imaginer. Observez comment il change.</translation>
    </message>
    <message>
        <source>Green: fine to go on</source>
        <translation>Vert&#x202f;: vous pouvez continuer</translation>
    </message>
    <message>
        <source>0 to 3, and at most 1 above your start number.</source>
        <translation>De 0 à 3, et au plus 1 au-dessus de votre nombre de départ.</translation>
    </message>
    <message>
        <source>Amber: ease off</source>
        <translation>Orange&#x202f;: allez-y plus doucement</translation>
    </message>
    <message>
        <source>4 or 5, or 2 above your start number. Do the easier version, or a shorter hold.</source>
        <translation>4 ou 5, ou 2 au-dessus de votre nombre de départ. Faites la version plus facile, ou un maintien plus court.</translation>
    </message>
    <message>
        <source>Red: stop this one</source>
        <translation>Rouge&#x202f;: arrêtez cette posture</translation>
    </message>
    <message>
        <source>6 to 10, or 3 or more above your start number. Stop at any number if pain is sharp or spreads, or if you feel it in a leg. Come out slowly.</source>
        <translation>De 6 à 10, ou 3 ou plus au-dessus de votre nombre de départ. Arrêtez à n’importe quel nombre si la douleur est vive ou s’étend, ou si vous la sentez dans une jambe. Sortez lentement.</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Quand c’est trop</translation>
    </message>
    <message>
        <source>Press this key in a session, or the button with the hand. The sound stops at once.</source>
        <translation>Pendant une séance, appuyez sur cette touche, ou sur le bouton avec la main. Le son s’arrête aussitôt.</translation>
    </message>
    <message>
        <source>You can stop at any time. You lose nothing by it. You listened to your back, and that is the skill.</source>
        <translation>Vous pouvez arrêter à tout moment. Vous n’y perdez rien. Vous avez écouté votre dos, et c’est là tout l’art.</translation>
    </message>
    <message>
        <source>Careful mode</source>
        <translation>Mode prudent</translation>
    </message>
    <message>
        <source>In your first two weeks, take amber as red: stop when pain goes up at all. You are learning what your back likes. After that, use all three lights.</source>
        <translation>Les deux premières semaines, prenez l’orange pour du rouge&#x202f;: arrêtez dès que la douleur monte, même un peu. Vous apprenez ce que votre dos aime. Ensuite, utilisez les trois couleurs.</translation>
    </message>
    <message>
        <source>The 24-hour check</source>
        <translation>Le contrôle des 24 heures</translation>
    </message>
    <message>
        <source>Being a little sore is all right. By the next day you should be back at your usual level. If not, do less next time.</source>
        <translation>Quelques courbatures, c’est acceptable. Le lendemain, vous devriez retrouver votre niveau habituel. Sinon, faites-en moins la prochaine fois.</translation>
    </message>
    <message>
        <source>In a tight spell</source>
        <translation>Pendant une contracture</translation>
    </message>
    <message>
        <source>Most tight spells ease. Gentle positions, warmth and small movements are the usual first steps. Long bed rest tends to make things worse.</source>
        <translation>La plupart des contractures se calment. Les positions douces, la chaleur et les petits mouvements sont les premiers pas habituels. Rester longtemps au lit a tendance à aggraver les choses.</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Massage and your back</source>
        <translation>Le massage et votre dos</translation>
    </message>
    <message>
        <source>Some people feel looser for days after a massage. Studies suggest it helps for a short time, and no type is clearly best.</source>
        <translation>Certaines personnes se sentent plus souples pendant des jours après un massage. Selon les études, il aide pour un temps court, et aucun type n’est clairement le meilleur.</translation>
    </message>
    <message>
        <source>A good start</source>
        <translation>Un bon début</translation>
    </message>
    <message>
        <source>Light styles</source>
        <translation>Styles légers</translation>
    </message>
    <message>
        <source>Pressure you can relax into.</source>
        <translation>Une pression dans laquelle vous pouvez vous détendre.</translation>
    </message>
    <message>
        <source>Shiatsu</source>
        <translation>Shiatsu</translation>
    </message>
    <message>
        <source>Steady pressure with thumbs and palms. Many people like it.</source>
        <translation>Pression régulière avec les pouces et les paumes. Beaucoup de gens l’aiment.</translation>
    </message>
    <message>
        <source>Thai massage</source>
        <translation>Massage thaï</translation>
    </message>
    <message>
        <source>Slow stretches with a helper. Also well liked.</source>
        <translation>Étirements lents avec l’aide d’une personne. Très apprécié aussi.</translation>
    </message>
    <message>
        <source>May be too much</source>
        <translation>Peut-être trop</translation>
    </message>
    <message>
        <source>Sports massage</source>
        <translation>Massage sportif</translation>
    </message>
    <message>
        <source>It can feel too strong while your back is in spasm.</source>
        <translation>Il peut sembler trop fort pendant que votre dos est contracturé.</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <translation>Massage profond</translation>
    </message>
    <message>
        <source>The same goes for hard, deep pressure.</source>
        <translation>Il en va de même pour une pression forte et profonde.</translation>
    </message>
    <message>
        <source>Say it first</source>
        <translation>Dites-le d’abord</translation>
    </message>
    <message>
        <source>Tell the therapist about your back, your health and your medicines.</source>
        <translation>Parlez au masseur de votre dos, de votre santé et de vos médicaments.</translation>
    </message>
    <message>
        <source>Say so if it hurts. Pressure can always be lighter.</source>
        <translation>Dites-le si ça fait mal. La pression peut toujours être plus légère.</translation>
    </message>
    <message>
        <source>You may be sore for a day. If it lasts more than two days, go gentler or stop.</source>
        <translation>Vous pouvez avoir des courbatures pendant un jour. Si elles durent plus de deux jours, allez-y plus doucement ou arrêtez.</translation>
    </message>
    <message>
        <source>Massage works best next to moving, not in place of it.</source>
        <translation>Le massage marche mieux avec le mouvement, pas à sa place.</translation>
    </message>
    <message>
        <source>Ask a doctor before a massage if</source>
        <translation>Demandez à un médecin avant un massage si</translation>
    </message>
    <message>
        <source>you have had a blood clot, or you take blood thinners</source>
        <translation>vous avez eu un caillot de sang, ou prenez des anticoagulants</translation>
    </message>
    <message>
        <source>you have thin bones, or broke a bone not long ago</source>
        <translation>vous avez les os fragiles, ou vous vous êtes cassé un os il y a peu de temps</translation>
    </message>
    <message>
        <source>you have cancer or a fever, or you are pregnant</source>
        <translation>vous avez un cancer ou de la fièvre, ou êtes enceinte</translation>
    </message>
    <message>
        <source>the skin there is open or infected</source>
        <translation>la peau à cet endroit est ouverte ou infectée</translation>
    </message>
    <message>
        <source>anything on the list “When to get help” fits</source>
        <translation>un point de la liste «&#x202f;Quand demander de l’aide&#x202f;» vous concerne</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>Massage therapist</source>
        <translation>Masseur</translation>
    </message>
    <message>
        <source>Knows the types, and which may suit you.</source>
        <translation>Connaît les types, et lequel peut vous convenir.</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Kinésithérapeute</translation>
    </message>
    <message>
        <source>Looks at how you move, and fits exercises to you.</source>
        <translation>Regarde comment vous bougez et adapte les exercices.</translation>
    </message>
    <message>
        <source>Osteopath or chiropractor</source>
        <translation>Ostéopathe ou chiropracteur</translation>
    </message>
    <message>
        <source>Looks at your back. May suggest massage, exercise or work with the hands.</source>
        <translation>Regarde votre dos. Peut suggérer un massage, des exercices ou un travail avec les mains.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Looks for a cause. Tests are only sometimes needed.</source>
        <translation>Cherche une cause. Les examens ne sont que parfois nécessaires.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>A little, often</source>
        <translation>Un peu, souvent</translation>
    </message>
    <message>
        <source>You can stretch every day. Core work three days a week is plenty. A rest day never breaks anything.</source>
        <translation>Vous pouvez vous étirer tous les jours. Du gainage trois jours par semaine suffit largement. Un jour de repos n’abîme jamais rien.</translation>
    </message>
    <message>
        <source>The first two weeks</source>
        <translation>Les deux premières semaines</translation>
    </message>
    <message>
        <source>Gentle start on three days, core holds for starters on two. Rest or walk on the others.</source>
        <translation>Début en douceur trois jours, gainage premiers pas deux jours. Repos ou marche les autres jours.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Back and core together on three days, with back yoga on the days between.</source>
        <translation>Dos et gainage ensemble trois jours, avec du yoga du dos les jours entre les deux.</translation>
    </message>
    <message>
        <source>If you like it daily</source>
        <translation>Si vous aimez en faire chaque jour</translation>
    </message>
    <message>
        <source>Back and core together every day is fine, as long as it feels fine.</source>
        <translation>Dos et gainage ensemble chaque jour, c’est bien, tant que vous vous sentez bien.</translation>
    </message>
    <message>
        <source>How long to hold</source>
        <translation>Combien de temps tenir</translation>
    </message>
    <message>
        <source>Stretches: 30 seconds is enough. Longer is a matter of comfort.</source>
        <translation>Étirements&#x202f;: 30 secondes suffisent. Plus longtemps est une question de confort.</translation>
    </message>
    <message>
        <source>Core holds: start with 15 or 30 seconds. Add a few seconds at most once a week, when all went well.</source>
        <translation>Gainage&#x202f;: commencez avec 15 ou 30 secondes. Ajoutez quelques secondes au plus une fois par semaine, quand tout s’est bien passé.</translation>
    </message>
    <message>
        <source>More than 60 seconds brings little. Make it harder, or do it twice.</source>
        <translation>Plus de 60 secondes apporte peu. Rendez l’exercice plus difficile, ou faites-le deux fois.</translation>
    </message>
    <message>
        <source>In the big three, short holds of 10 seconds are the idea. Do more of them, not longer ones.</source>
        <translation>Dans le big three, l’idée est de tenir peu de temps, 10 secondes. Faites plus de maintiens, sans les allonger.</translation>
    </message>
    <message>
        <source>After a break</source>
        <translation>Après une pause</translation>
    </message>
    <message>
        <source>After a week off, hold a bit shorter. After two weeks, halve it. After four weeks, begin with the starter holds. It comes back.</source>
        <translation>Après une semaine sans exercice, tenez un peu moins longtemps. Après deux semaines, la moitié. Après quatre semaines, reprenez avec le gainage premiers pas. Ça revient.</translation>
    </message>
    <message>
        <source>Count the days of this week, and not days in a row.</source>
        <translation>Comptez les jours de cette semaine, et non les jours d’affilée.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>À quoi s’attendre</translation>
    </message>
    <message>
        <source>Small steps, and some patience</source>
        <translation>De petits pas, et un peu de patience</translation>
    </message>
    <message>
        <source>Backs are strong, and they adapt. Many people find that gentle movement helps them feel looser.</source>
        <translation>Les dos sont solides, et ils s’adaptent. Beaucoup de gens trouvent que le mouvement doux les aide à se sentir plus souples.</translation>
    </message>
    <message>
        <source>Think in weeks and months. One session does not change a back.</source>
        <translation>Pensez en semaines et en mois. Une séance ne change pas un dos.</translation>
    </message>
    <message>
        <source>In studies, people who did yoga for their back could do a little more after three to six months. Their pain changed only a little.</source>
        <translation>Dans les études, les personnes qui faisaient du yoga pour leur dos pouvaient en faire un peu plus après trois à six mois. Leur douleur n’a changé que peu.</translation>
    </message>
    <message>
        <source>Some people get sore from it. Mostly this is mild and soon over.</source>
        <translation>Certaines personnes en gardent des courbatures. Le plus souvent, c’est léger et vite passé.</translation>
    </message>
    <message>
        <source>In studies, core and strength work did more than stretching alone. That is why the daily routine has both.</source>
        <translation>Dans les études, le gainage et le travail de force ont apporté plus que les seuls étirements. C’est pourquoi la routine quotidienne a les deux.</translation>
    </message>
    <message>
        <source>Good days and bad days both belong to it. Hurt does not always mean harm. On a bad day, do less: two minutes count.</source>
        <translation>Les bons et les mauvais jours en font partie. Avoir mal ne veut pas toujours dire se faire du mal. Un mauvais jour, faites-en moins&#x202f;: deux minutes comptent.</translation>
    </message>
    <message>
        <source>If you want more after six to eight weeks, a physiotherapist can fit a plan to you.</source>
        <translation>Si vous voulez plus après six à huit semaines, un kinésithérapeute peut adapter un plan pour vous.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>What we read</source>
        <translation>Ce que nous avons lu</translation>
    </message>
    <message>
        <source>We wrote these pages in our own words, from public health pages, guidelines and studies. No doctor has checked them yet.</source>
        <translation>Nous avons écrit ces pages avec nos propres mots, à partir de pages de santé publique, de recommandations et d’études. Aucun médecin ne les a encore vérifiées.</translation>
    </message>
    <message>
        <source>NHS pages on back pain, and a list by the Mayo Clinic.</source>
        <translation>Pages du NHS sur le mal de dos, et une liste de la Mayo Clinic.</translation>
    </message>
    <message>
        <source>Pain rules of NHS Suffolk and other physio teams. The steps of 2 and 3 are our own.</source>
        <translation>Règles sur la douleur du NHS Suffolk et d’autres équipes de kinésithérapie. Les paliers de 2 et 3 sont de nous.</translation>
    </message>
    <message>
        <source>A Cochrane review (2015), the WHO guideline (2023), and NICE in the UK.</source>
        <translation>Une revue Cochrane (2015), la recommandation de l’OMS (2023) et le NICE au Royaume-Uni.</translation>
    </message>
    <message>
        <source>Advice of the ACSM, and trials on hold times. The plan for the week is our own.</source>
        <translation>Conseils de l’ACSM, et essais sur les durées de maintien. Le plan de la semaine est de nous.</translation>
    </message>
    <message>
        <source>A Cochrane review of yoga (2022), and a review that compares kinds of exercise (2020).</source>
        <translation>Une revue Cochrane sur le yoga (2022), et une revue qui compare des types d’exercice (2020).</translation>
    </message>
    <message>
        <source>The stretches and planks</source>
        <translation>Les étirements et les planches</translation>
    </message>
    <message>
        <source>A HealthHub article on back spasms (2025). The big three follow the approach of Stuart McGill.</source>
        <translation>Un article de HealthHub sur les spasmes du dos (2025). Le big three suit l’approche de Stuart McGill.</translation>
    </message>
    <message>
        <source>Numbness or tingling around your genitals, back passage, buttocks or inner thighs</source>
        <translation>Engourdissement ou fourmillements autour des parties génitales, de l’anus, des fesses ou à l’intérieur des cuisses</translation>
    </message>
    <message>
        <source>New trouble passing urine, or you cannot feel or hold it</source>
        <translation>Difficulté nouvelle à uriner, ou vous ne sentez pas l’urine ou ne pouvez pas la retenir</translation>
    </message>
    <message>
        <source>New loss of bowel control, or you cannot feel when you go</source>
        <translation>Perte nouvelle du contrôle des selles, ou vous ne sentez pas quand vous allez à la selle</translation>
    </message>
    <message>
        <source>New change in sexual feeling or function, along with back or leg pain</source>
        <translation>Changement nouveau de la sensibilité ou de la fonction sexuelle, avec une douleur au dos ou à la jambe</translation>
    </message>
    <message>
        <source>Pain, tingling, numbness or weakness in both legs</source>
        <translation>Douleur, fourmillements, engourdissement ou faiblesse dans les deux jambes</translation>
    </message>
    <message>
        <source>A leg or foot that is getting weaker, drags, or will not do what you want</source>
        <translation>Une jambe ou un pied qui s’affaiblit, traîne ou ne fait pas ce que vous voulez</translation>
    </message>
    <message>
        <source>Back pain that began after a hard fall, crash or blow</source>
        <translation>Mal de dos apparu après une chute violente, une collision ou un coup</translation>
    </message>
    <message>
        <source>Chest pain, or sudden tearing pain in the back or belly, or you feel faint</source>
        <translation>Douleur dans la poitrine, ou douleur soudaine comme une déchirure dans le dos ou le ventre, ou impression que vous allez vous évanouir</translation>
    </message>
    <message>
        <source>High temperature, shivering or feeling very ill with back pain</source>
        <translation>Fièvre, frissons ou sensation d’être très malade, avec mal de dos</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Perte de poids que vous ne pouvez pas expliquer</translation>
    </message>
    <message>
        <source>You have or had cancer and this back pain is new or different</source>
        <translation>Vous avez ou avez eu un cancer et ce mal de dos est nouveau ou différent</translation>
    </message>
    <message>
        <source>Pain that wakes you most nights, or does not ease in any position</source>
        <translation>Douleur qui vous réveille la plupart des nuits, ou qui ne se calme dans aucune position</translation>
    </message>
    <message>
        <source>A new lump, swelling or change of shape in your back</source>
        <translation>Nouvelle grosseur, nouveau gonflement ou nouveau changement de forme de votre dos</translation>
    </message>
    <message>
        <source>Thin bones or long-term steroid use, and sudden new back pain, even after a small knock</source>
        <translation>Os fragiles ou prise prolongée de corticoïdes, et mal de dos nouveau et soudain, même après un petit choc</translation>
    </message>
    <message>
        <source>Weak immune system, injected drugs, or a recent serious infection</source>
        <translation>Système immunitaire affaibli, drogues injectées, ou infection grave récente</translation>
    </message>
    <message>
        <source>Pain high between the shoulder blades that is new, or pain made worse by coughing, sneezing or straining</source>
        <translation>Douleur nouvelle en haut du dos, entre les omoplates, ou douleur aggravée quand vous toussez, éternuez ou faites un effort</translation>
    </message>
    <message>
        <source>First bad back pain before about 20 or after about 50</source>
        <translation>Premier fort mal de dos avant 20 ans ou après 50 ans, environ</translation>
    </message>
    <message>
        <source>Back stiff for over half an hour each morning and better once you move (under 45 or so)</source>
        <translation>Dos raide plus d’une demi-heure chaque matin et qui va mieux en bougeant (avant 45 ans environ)</translation>
    </message>
    <message>
        <source>No better after a few weeks, getting worse, or stopping daily life</source>
        <translation>Pas d’amélioration après quelques semaines, aggravation, ou douleur qui empêche la vie quotidienne</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain running down one leg below the knee that is not settling</source>
        <translation>Fourmillements, engourdissement ou douleur qui descend dans une jambe sous le genou et ne se calme pas</translation>
    </message>
    <message>
        <source>Back pain with fever and painful urine, or strong belly pain (pregnant or not)</source>
        <translation>Mal de dos avec fièvre et douleur en urinant, ou forte douleur au ventre (grossesse ou non)</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play {sound}</source>
        <translation>Écouter {sound}</translation>
    </message>
    <message>
        <source>Stop {sound}</source>
        <translation>Arrêter {sound}</translation>
    </message>
    <message>
        <source>Sound of {cue}</source>
        <translation>Son de «&#x202f;{cue}&#x202f;»</translation>
    </message>
    <message>
        <source>Choose a sound of your own…</source>
        <translation>Choisir un son personnel…</translation>
    </message>
    <message>
        <source>Back to the set’s chime</source>
        <translation>Revenir au signal du jeu</translation>
    </message>
    <message>
        <source>Volume of {sound}</source>
        <translation>Volume de {sound}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>CueSettings</name>
    <message>
        <source>Chimes</source>
        <translation>Signaux sonores</translation>
    </message>
    <message>
        <source>Both sets play the same melodies</source>
        <translation>Les deux jeux jouent les mêmes mélodies</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Hold starts</source>
        <translation>Début du maintien</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>À la moitié</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Trois dernières secondes</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>A new pose comes, move into it</source>
        <translation>Une nouvelle posture arrive, installez-vous</translation>
    </message>
    <message>
        <source>Be still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Half of the hold is left</source>
        <translation>Il reste la moitié du maintien</translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation>Une fois par seconde</translation>
    </message>
    <message>
        <source>The same pose comes again</source>
        <translation>La même posture revient</translation>
    </message>
    <message>
        <source>Same pose, other side</source>
        <translation>Même posture, autre côté</translation>
    </message>
    <message>
        <source>You can rest</source>
        <translation>Vous pouvez vous reposer</translation>
    </message>
    <message>
        <source>Bells and bowls</source>
        <translation>Cloches et bols</translation>
    </message>
    <message>
        <source>Wood and soft tones</source>
        <translation>Bois et sons doux</translation>
    </message>
    <message>
        <source>Two rising bells</source>
        <translation>Deux cloches montantes</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Bol chantant</translation>
    </message>
    <message>
        <source>Two glass notes</source>
        <translation>Deux notes de verre</translation>
    </message>
    <message>
        <source>Wood tick</source>
        <translation>Petit coup de bois</translation>
    </message>
    <message>
        <source>Two falling chimes</source>
        <translation>Deux carillons descendants</translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation>Trois cloches</translation>
    </message>
    <message>
        <source>Falling bells</source>
        <translation>Cloches descendantes</translation>
    </message>
    <message>
        <source>Rising marimba</source>
        <translation>Marimba montant</translation>
    </message>
    <message>
        <source>Low hum</source>
        <translation>Bourdon grave</translation>
    </message>
    <message>
        <source>Two kalimba notes</source>
        <translation>Deux notes de kalimba</translation>
    </message>
    <message>
        <source>Temple block</source>
        <translation>Temple block</translation>
    </message>
    <message>
        <source>Falling ocarina</source>
        <translation>Ocarina descendant</translation>
    </message>
    <message>
        <source>Three notes</source>
        <translation>Trois notes</translation>
    </message>
    <message>
        <source>Falling marimba</source>
        <translation>Marimba descendant</translation>
    </message>
</context>
<context>
    <name>DataRoom</name>
    <message>
        <source>Bring in a history</source>
        <translation>Importer un historique</translation>
    </message>
    <message>
        <source>Backchime history (*.json)</source>
        <translation>Historique Backchime (*.json)</translation>
    </message>
    <message>
        <source>Everything in {name} is here already.</source>
        <translation>Tout ce que contient {name} est déjà là.</translation>
    </message>
    <message>
        <source>Bring in {name}?</source>
        <translation>Importer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought in.</source>
        <translation>
            <numerusform>%n séance importée.</numerusform>
            <numerusform>%n séances importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} Your history as it was is kept as {name}.</source>
        <translation>{told} Votre historique d’avant est gardé sous {name}.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Delete your history?</source>
        <translation>Supprimer votre historique&#xa0;?</translation>
    </message>
    <message>
        <source>All sessions, pain ratings and notes will be removed, with every copy of them in the data folder and the words of your report. This cannot be undone. Routines and settings stay.</source>
        <translation>Toutes les séances, les évaluations de la douleur et les notes seront retirées, avec chaque copie dans le dossier de données et les mots de votre rapport. C’est définitif. Les routines et les réglages restent.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Tapez «&#xa0;{word}&#xa0;» pour continuer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Supprimer l’historique</translation>
    </message>
    <message>
        <source>Your history is deleted.</source>
        <translation>Votre historique est supprimé.</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {newer} changed since, {same} here already.</source>
        <translation>Séances&#xa0;: {new} nouvelles, {newer} changées depuis, {same} déjà là.</translation>
    </message>
    <message>
        <source>Days, activities and decisions: {new} new, {newer} changed since, {same} here already.</source>
        <translation>Jours, activités et décisions&#xa0;: {new} nouveaux, {newer} changés depuis, {same} déjà là.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your history as it is now is kept as a copy.</source>
        <translation>Rien de vous n’est perdu&#xa0;: votre historique actuel est gardé en copie.</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and Backchime never goes online.</source>
        <translation>Tout reste sur cet ordinateur. Il n’y a pas de compte, et Backchime ne se connecte jamais à Internet.</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>{sessions}, {routines}, {size}</source>
        <translation>{sessions}, {routines}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) of yours</source>
        <translation>
            <numerusform>%n routine à vous</numerusform>
            <numerusform>%n routines à vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Faire le rapport</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Enregistrer en JSON</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Report for a visit</source>
        <translation>Rapport pour une visite</translation>
    </message>
    <message>
        <source>One page for a physiotherapist, in your words and figures</source>
        <translation>Une page pour votre kiné, avec vos mots et vos chiffres</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, with every session and pain rating, in one ZIP file</source>
        <translation>Des tableaux pour un tableur, avec chaque séance et évaluation de la douleur, dans un fichier ZIP</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Your whole history in one file, to keep safe or for another computer</source>
        <translation>Tout votre historique dans un fichier, à garder ou pour un autre ordinateur</translation>
    </message>
    <message>
        <source>Bring in a history</source>
        <translation>Importer un historique</translation>
    </message>
    <message>
        <source>One that was saved so. You see first what it would add and change.</source>
        <translation>Un historique enregistré ainsi. Vous voyez d’abord ce qu’il ajoute et change.</translation>
    </message>
    <message>
        <source>Delete my history</source>
        <translation>Supprimer mon historique</translation>
    </message>
    <message>
        <source>Removes sessions, pain ratings, notes and the words of your report. Routines and settings stay.</source>
        <translation>Retire les séances, les évaluations de la douleur, les notes et les mots de votre rapport. Les routines et les réglages restent.</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Every session and all that you noted</source>
        <translation>Chaque séance et tout ce que vous avez noté</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What you have chosen on these pages</source>
        <translation>Ce que vous avez choisi sur ces pages</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Vos routines</translation>
    </message>
    <message>
        <source>Poses and routines of your own</source>
        <translation>Vos propres postures et routines</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The words that you wrote for it</source>
        <translation>Les mots que vous avez écrits pour lui</translation>
    </message>
    <message>
        <source>Helps when you report a problem. It holds no pain ratings and no notes.</source>
        <translation>Utile quand vous signalez un problème. Il ne contient ni évaluation de la douleur ni note personnelle.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour d’avant</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour d’après</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Pas de douleur</translation>
    </message>
    <message>
        <source>Worst I can imagine</source>
        <translation>La pire que je puisse imaginer</translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation>Douleur en moyenne</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Douleur au pire moment</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>Un jour de repos</translation>
    </message>
    <message>
        <source>A bad day, a flare-up</source>
        <translation>Une mauvaise journée, une poussée</translation>
    </message>
    <message>
        <source>Ill, or travelling</source>
        <translation>En voyage ou malade</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si vous voulez</translation>
    </message>
    <message>
        <source>Hard because of your back</source>
        <translation>Difficile à cause de votre dos</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Notes for {day}</source>
        <translation>Notes du {day}</translation>
    </message>
    <message>
        <source>On average, in the last 24 hours</source>
        <translation>En moyenne, ces dernières 24 heures</translation>
    </message>
    <message>
        <source>On average, that day</source>
        <translation>En moyenne, ce jour-là</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>Au pire moment</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Tight spells</source>
        <translation>Moments de raideur</translation>
    </message>
    <message>
        <source>None of these breaks a run of days.</source>
        <translation>Rien de cela n’interrompt une série.</translation>
    </message>
    <message>
        <source>What kind of day it was</source>
        <translation>Quelle sorte de journée c’était</translation>
    </message>
    <message>
        <source>Say as much or as little as you like. It is saved as you go, on this computer alone.</source>
        <translation>Dites-en autant ou aussi peu que vous voulez. Tout est enregistré au fur et à mesure, sur cet ordinateur seulement.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Poses in this routine</source>
        <translation>Postures de cette routine</translation>
    </message>
    <message>
        <source>Alt with the arrows up and down moves a pose.</source>
        <translation>Alt avec les flèches haut et bas déplace une posture.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Own time</source>
        <translation>Durée propre</translation>
    </message>
    <message>
        <source>Your usual hold time</source>
        <translation>Votre durée habituelle</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>gauche, puis droite</translation>
    </message>
    <message>
        <source>left side only</source>
        <translation>côté gauche seulement</translation>
    </message>
    <message>
        <source>right side only</source>
        <translation>côté droit seulement</translation>
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
        <translation>Respirez. Rien ne presse.</translation>
    </message>
    <message>
        <source>How strong is it now, from 0 to 10?</source>
        <translation>Quelle intensité maintenant, de 0 à 10&#x202f;?</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Version plus facile</translation>
    </message>
    <message>
        <source>Skip to gentle positions</source>
        <translation>Passer aux positions douces</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminer ici</translation>
    </message>
    <message>
        <source>You listened to your back. That counts.</source>
        <translation>Vous avez écouté votre dos. Cela compte.</translation>
    </message>
    <message>
        <source>Leg signs, numbness, bladder or bowel changes</source>
        <translation>Symptômes dans les jambes, engourdissement, changements de la vessie ou de l’intestin</translation>
    </message>
    <message>
        <source>Rest for about {minutes}, then you are done.</source>
        <translation>Reposez-vous environ {minutes}, et c’est fini.</translation>
    </message>
    <message>
        <source>{easier} instead of {pose}.</source>
        <translation>{easier} au lieu de «&#x202f;{pose}&#x202f;».</translation>
    </message>
    <message>
        <source>How strong is it now? You need not say.</source>
        <translation>Quelle intensité maintenant&#x202f;? Rien ne vous oblige à le dire.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>{pose} removed</source>
        <translation>«&#x202f;{pose}&#x202f;» retirée</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nom de la routine</translation>
    </message>
    <message>
        <source>Name your routine</source>
        <translation>Nommez votre routine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Routine editor</source>
        <translation>Éditeur de routine</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Ajouter une posture</translation>
    </message>
    <message>
        <source>A routine has at most 100 poses.</source>
        <translation>Une routine a 100 postures au plus.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation>Supprimer la routine</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Postures</translation>
    </message>
    <message>
        <source>with get-ready time</source>
        <translation>préparation comprise</translation>
    </message>
</context>
<context>
    <name>EditorRoom</name>
    <message>
        <source>My {routine}</source>
        <translation>{routine}, ma version</translation>
    </message>
    <message>
        <source>“{name}” is not saved yet.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>A routine without a name is not saved yet.</source>
        <translation>Une routine sans nom n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>You can go on where you stopped.</source>
        <translation>Vous pouvez reprendre là où vous en étiez.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>A routine without a name</source>
        <translation>Une routine sans nom</translation>
    </message>
    <message>
        <source>Go on with what you began?</source>
        <translation>Reprendre ce que vous avez commencé&#x202f;?</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer vos changements&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>It has no poses yet, so it cannot be saved.</source>
        <translation>Elle n’a pas encore de postures, elle ne peut donc pas être enregistrée.</translation>
    </message>
    <message>
        <source>It has no name yet, so it cannot be saved.</source>
        <translation>Elle n’a pas encore de nom, elle ne peut donc pas être enregistrée.</translation>
    </message>
    <message>
        <source>Leave this routine?</source>
        <translation>Quitter cette routine&#x202f;?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Saved. Your file as it was is kept as {name}.</source>
        <translation>Enregistrée. Votre fichier tel qu’il était est conservé sous {name}.</translation>
    </message>
    <message>
        <source>Pick a first pose, then it can be saved.</source>
        <translation>Choisissez une première posture pour pouvoir enregistrer.</translation>
    </message>
    <message>
        <source>Give your routine a name, then it can be saved.</source>
        <translation>Donnez un nom à votre routine pour pouvoir enregistrer.</translation>
    </message>
    <message>
        <source>Your own routine file cannot be understood, so nothing is written into it. It can be kept under another name, and a new file begun.</source>
        <translation>Votre fichier de routines ne peut pas être compris, rien n’y est donc écrit. Il peut être conservé sous un autre nom, et un nouveau fichier commencé.</translation>
    </message>
    <message>
        <source>Keep it aside and save</source>
        <translation>Le mettre de côté et enregistrer</translation>
    </message>
    <message>
        <source>Saved. Your old file is kept as {name}.</source>
        <translation>Enregistrée. Votre ancien fichier est conservé sous {name}.</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Votre routine</translation>
    </message>
</context>
<context>
    <name>EffortQuestion</name>
    <message>
        <source>How hard was it?</source>
        <translation>Quel effort était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>About right</source>
        <translation>Juste bien</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>All I can</source>
        <translation>Tout ce que je peux</translation>
    </message>
    <message>
        <source>How hard it was</source>
        <translation>L’effort que c’était</translation>
    </message>
</context>
<context>
    <name>ErrandRoom</name>
    <message>
        <source>A session is running. Open {name} again when it is over.</source>
        <translation>Une séance est en cours. Ouvrez {name} de nouveau quand elle sera finie.</translation>
    </message>
    <message>
        <source>Backchime is open already and does not answer, so this is a second window.</source>
        <translation>Backchime est déjà ouvert et ne répond pas, ceci est donc une deuxième fenêtre.</translation>
    </message>
    <message>
        <source>Close the other one if you can: what you change in both, one of them forgets.</source>
        <translation>Fermez l’autre si vous pouvez&#xa0;: ce que vous changez dans les deux, l’une l’oublie.</translation>
    </message>
    <message>
        <source>A session is running. It goes on as it was.</source>
        <translation>Une séance est en cours. Elle continue comme avant.</translation>
    </message>
    <message>
        <source>There is no routine called {name}.</source>
        <translation>Il n’y a pas de routine appelée {name}.</translation>
    </message>
    <message>
        <source>One file at a time: only {name} was opened.</source>
        <translation>Un fichier à la fois&#xa0;: seul {name} a été ouvert.</translation>
    </message>
</context>
<context>
    <name>FaultRow</name>
    <message>
        <source>Show line</source>
        <translation>Voir la ligne</translation>
    </message>
    <message>
        <source>Show line {line}</source>
        <translation>Voir la ligne {line}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Ligne {line}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>Routine “{routine}”</source>
        <translation>Routine «&#x202f;{routine}&#x202f;»</translation>
    </message>
    <message>
        <source>Pose “{pose}”</source>
        <translation>Posture «&#x202f;{pose}&#x202f;»</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>étape {step}</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Another file is still being saved.</source>
        <translation>Un autre fichier est encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder “{folder}”.</source>
        <translation>Enregistré sous {name} dans le dossier «&#xa0;{folder}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FindPart</name>
    <message>
        <source>Let’s find the sound</source>
        <translation>Cherchons le son</translation>
    </message>
    <message>
        <source>The chime keeps ringing while you try these.</source>
        <translation>Le signal continue de sonner pendant vos essais.</translation>
    </message>
    <message>
        <source>Turn up the volume of your computer</source>
        <translation>Montez le volume de votre ordinateur</translation>
    </message>
    <message>
        <source>Check which speaker is in use</source>
        <translation>Vérifiez quel haut-parleur est utilisé</translation>
    </message>
    <message>
        <source>Backchime plays through the system’s default output</source>
        <translation>Backchime passe par la sortie par défaut du système</translation>
    </message>
    <message>
        <source>Unplug headphones or switch off Bluetooth</source>
        <translation>Débranchez le casque ou coupez le Bluetooth</translation>
    </message>
    <message>
        <source>They may be taking the sound</source>
        <translation>Ils captent peut-être le son</translation>
    </message>
    <message>
        <source>Flash the screen edge instead</source>
        <translation>Utiliser un flash au bord de l’écran</translation>
    </message>
    <message>
        <source>A coloured border marks each change</source>
        <translation>Une bordure colorée marque chaque changement</translation>
    </message>
    <message>
        <source>Backchime’s own volume is already at its loudest</source>
        <translation>Le volume de Backchime est déjà au maximum</translation>
    </message>
    <message>
        <source>Backchime’s own volume is {n} of 100</source>
        <translation>Le volume de Backchime est de {n} sur 100</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Session done</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Pain right now, from 0 to 10</source>
        <translation>Douleur en ce moment, de 0 à 10</translation>
    </message>
    <message>
        <source>Take a minute. Roll to one side first.</source>
        <translation>Prenez une minute. Roulez d’abord sur un côté.</translation>
    </message>
    <message>
        <source>Take a minute.</source>
        <translation>Prenez une minute.</translation>
    </message>
    <message>
        <source>Get up slowly: {exit}</source>
        <translation>Levez-vous lentement&#x202f;: {exit}</translation>
    </message>
    <message>
        <source>Get up slowly.</source>
        <translation>Levez-vous lentement.</translation>
    </message>
    <message>
        <source>Notice how your back feels.</source>
        <translation>Observez comment vous sentez votre dos.</translation>
    </message>
    <message>
        <source>You listened to your back. That counts.</source>
        <translation>Vous avez écouté votre dos. Cela compte.</translation>
    </message>
    <message>
        <source>And your back now?</source>
        <translation>Et votre dos maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Poses of this session</source>
        <translation>Postures de cette séance</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>Session done</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>holds, %n skipped</source>
        <translation>
            <numerusform>maintiens, %n sauté</numerusform>
            <numerusform>maintiens, %n sautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds, none skipped</source>
        <translation>
            <numerusform>maintien, aucun sauté</numerusform>
            <numerusform>maintiens, aucun sauté</numerusform>
        </translation>
    </message>
    <message>
        <source>total time</source>
        <translation>temps total</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>I understand</source>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>See my routines</source>
        <translation>Voir mes routines</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>GrowthWords</name>
    <message>
        <source>How long holds are</source>
        <translation>La durée des maintiens</translation>
    </message>
    <message>
        <source>One step longer</source>
        <translation>Un cran de plus</translation>
    </message>
    <message>
        <source>When a step may come</source>
        <translation>Quand un cran peut venir</translation>
    </message>
    <message>
        <source>What a step needs</source>
        <translation>Ce qu’il faut pour un cran</translation>
    </message>
    <message>
        <source>Pain: green, amber, red</source>
        <translation>Douleur&#xa0;: vert, orange, rouge</translation>
    </message>
    <message>
        <source>One step shorter, and back</source>
        <translation>Un cran de moins, et le retour</translation>
    </message>
    <message>
        <source>After a flare-up and days off, and in light weeks</source>
        <translation>Après une poussée ou des jours sans séance, et en semaine légère</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} pour cent</translation>
    </message>
    <message>
        <source>From {least} to {most}, usually {usual}</source>
        <translation>De {least} à {most}, d’habitude {usual}</translation>
    </message>
    <message>
        <source>First core hold</source>
        <translation>Premier gainage</translation>
    </message>
    <message>
        <source>First stretch hold</source>
        <translation>Premier étirement</translation>
    </message>
    <message>
        <source>Shortest hold</source>
        <translation>Maintien le plus court</translation>
    </message>
    <message>
        <source>Longest core hold</source>
        <translation>Gainage le plus long</translation>
    </message>
    <message>
        <source>Longest side plank</source>
        <translation>Planche latérale la plus longue</translation>
    </message>
    <message>
        <source>Longest stretch hold</source>
        <translation>Étirement le plus long</translation>
    </message>
    <message>
        <source>Highest level of the big three</source>
        <translation>Niveau le plus haut des trois grands</translation>
    </message>
    <message>
        <source>One step of a core hold</source>
        <translation>Un cran de gainage</translation>
    </message>
    <message>
        <source>Smaller steps below</source>
        <translation>Crans plus petits en dessous de</translation>
    </message>
    <message>
        <source>One smaller step</source>
        <translation>Un cran plus petit</translation>
    </message>
    <message>
        <source>Smallest steps below</source>
        <translation>Crans les plus petits en dessous de</translation>
    </message>
    <message>
        <source>One smallest step</source>
        <translation>Le plus petit cran</translation>
    </message>
    <message>
        <source>One step of a stretch hold</source>
        <translation>Un cran d’étirement</translation>
    </message>
    <message>
        <source>Days between two steps</source>
        <translation>Jours entre deux crans</translation>
    </message>
    <message>
        <source>Days between two levels of the big three</source>
        <translation>Jours entre deux niveaux des trois grands</translation>
    </message>
    <message>
        <source>Days without a step at the start</source>
        <translation>Jours sans cran au début</translation>
    </message>
    <message>
        <source>Kinds of holds that may grow in 7 days</source>
        <translation>Sortes de maintiens qui peuvent s’allonger en 7 jours</translation>
    </message>
    <message>
        <source>Days without a step after Keep as is</source>
        <translation>Jours sans cran après «&#xa0;Laisser ainsi&#xa0;»</translation>
    </message>
    <message>
        <source>Days that are looked back on</source>
        <translation>Jours pris en compte</translation>
    </message>
    <message>
        <source>Good sessions with the hold</source>
        <translation>Bonnes séances avec cette durée</translation>
    </message>
    <message>
        <source>Good sessions with stretches</source>
        <translation>Bonnes séances d’étirement</translation>
    </message>
    <message>
        <source>Good sessions, as a share of those planned</source>
        <translation>Bonnes séances, en part de celles prévues</translation>
    </message>
    <message>
        <source>Times your back had settled by the next day</source>
        <translation>Fois où votre dos s’était calmé le lendemain</translation>
    </message>
    <message>
        <source>Last sessions whose effort is looked at</source>
        <translation>Dernières séances dont l’effort compte</translation>
    </message>
    <message>
        <source>Highest effort in them, out of 10</source>
        <translation>Effort le plus haut, sur 10</translation>
    </message>
    <message>
        <source>Green: pain of up to</source>
        <translation>Vert&#xa0;: douleur jusqu’à</translation>
    </message>
    <message>
        <source>Green: a rise of up to</source>
        <translation>Vert&#xa0;: hausse jusqu’à</translation>
    </message>
    <message>
        <source>Red: pain from</source>
        <translation>Rouge&#xa0;: douleur à partir de</translation>
    </message>
    <message>
        <source>Red: a rise from</source>
        <translation>Rouge&#xa0;: hausse à partir de</translation>
    </message>
    <message>
        <source>Days in careful mode at the start</source>
        <translation>Jours en mode prudent au début</translation>
    </message>
    <message>
        <source>Daily numbers that make up your usual level</source>
        <translation>Chiffres du jour qui font votre niveau habituel</translation>
    </message>
    <message>
        <source>Highest usual level</source>
        <translation>Niveau habituel le plus haut</translation>
    </message>
    <message>
        <source>Days before your usual level counts</source>
        <translation>Jours avant que votre niveau habituel compte</translation>
    </message>
    <message>
        <source>Effort from which shorter is suggested</source>
        <translation>Effort à partir duquel plus court est proposé</translation>
    </message>
    <message>
        <source>Sessions stopped early that do the same</source>
        <translation>Séances arrêtées plus tôt qui ont le même effet</translation>
    </message>
    <message>
        <source>Days within which they count</source>
        <translation>Jours pendant lesquels elles comptent</translation>
    </message>
    <message>
        <source>The shorter hold, of the old</source>
        <translation>La durée plus courte, de l’ancienne</translation>
    </message>
    <message>
        <source>Good sessions that bring the old back</source>
        <translation>Bonnes séances qui ramènent l’ancienne</translation>
    </message>
    <message>
        <source>First holds after a flare-up</source>
        <translation>Premières durées après une poussée</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Days off after which holds are shorter</source>
        <translation>Jours sans séance après lesquels les durées raccourcissent</translation>
    </message>
    <message>
        <source>Holds after these days off</source>
        <translation>Durées après ces jours sans séance</translation>
    </message>
    <message>
        <source>More days off</source>
        <translation>Plus de jours sans séance</translation>
    </message>
    <message>
        <source>Holds after more days off</source>
        <translation>Durées après plus de jours sans séance</translation>
    </message>
    <message>
        <source>Days off after which holds begin anew</source>
        <translation>Jours sans séance après lesquels tout recommence</translation>
    </message>
    <message>
        <source>Weeks from one light week to the next</source>
        <translation>Semaines d’une semaine légère à la suivante</translation>
    </message>
    <message>
        <source>Holds in a light week</source>
        <translation>Durées en semaine légère</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>HelpLink</name>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your session is paused. Back takes you to where you were.</source>
        <translation>Votre séance est en pause. «&#x202f;Retour&#x202f;» vous ramène où vous étiez.</translation>
    </message>
</context>
<context>
    <name>HelpSigns</name>
    <message>
        <source>Speak to a doctor today or tomorrow</source>
        <translation>Parlez à un médecin aujourd’hui ou demain</translation>
    </message>
    <message>
        <source>Book a visit soon</source>
        <translation>Prenez bientôt rendez-vous</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Demandez une aide d’urgence maintenant</translation>
    </message>
    <message>
        <source>Back pain with any of these, new or getting worse?</source>
        <translation>Mal de dos avec l’un de ces signes, nouveau ou qui s’aggrave&#x202f;?</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Book a visit with a doctor or physiotherapist before you go on.</source>
        <translation>Prenez rendez-vous avec un médecin ou un kinésithérapeute avant de continuer.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>Stop. Call {first} or {second}, or go to emergency care.</source>
        <translation>Arrêtez. Appelez le {first} ou le {second}, ou allez aux urgences.</translation>
    </message>
    <message>
        <source>Stop. Call {number} or go to emergency care.</source>
        <translation>Arrêtez. Appelez le {number} ou allez aux urgences.</translation>
    </message>
    <message>
        <source>Stop. Call your emergency number or go to emergency care.</source>
        <translation>Arrêtez. Appelez votre numéro d’urgence ou allez aux urgences.</translation>
    </message>
    <message>
        <source>Stop exercising and speak to a doctor today or tomorrow.</source>
        <translation>Arrêtez l’exercice et parlez à un médecin aujourd’hui ou demain.</translation>
    </message>
    <message>
        <source>Stop exercising and speak to a doctor today or tomorrow. In some regions you can also call {number}.</source>
        <translation>Arrêtez l’exercice et parlez à un médecin aujourd’hui ou demain. Dans certaines régions, vous pouvez aussi appeler le {number}.</translation>
    </message>
    <message>
        <source>Stop exercising and speak to a doctor today or tomorrow. You can also call {number}.</source>
        <translation>Arrêtez l’exercice et parlez à un médecin aujourd’hui ou demain. Vous pouvez aussi appeler le {number}.</translation>
    </message>
</context>
<context>
    <name>HoldChip</name>
    <message>
        <source>Back to the usual time for {pose}</source>
        <translation>Revenir à la durée habituelle&#x202f;: {pose}</translation>
    </message>
    <message>
        <source>own time</source>
        <translation>durée propre</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>durée habituelle</translation>
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
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>HoldPart</name>
    <message>
        <source>How long should a hold be?</source>
        <translation>Combien de temps tenir&#x202f;?</translation>
    </message>
    <message>
        <source>Thirty seconds is a good start. Choose less if your back is touchy today. You can change it any time.</source>
        <translation>Trente secondes sont un bon début. Choisissez moins si votre dos est sensible aujourd’hui. Vous pouvez changer à tout moment.</translation>
    </message>
    <message>
        <source>Easing in</source>
        <translation>En douceur</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Longer stretches</source>
        <translation>Étirements longs</translation>
    </message>
    <message>
        <source>Length of a hold</source>
        <translation>Durée du maintien</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>It comes while Backchime is open. You can set this later too.</source>
        <translation>Le rappel vient tant que Backchime est ouvert. Vous pourrez aussi le régler plus tard.</translation>
    </message>
    <message>
        <source>Remind me on weekdays at {time}</source>
        <translation>Me le rappeler en semaine à {time}</translation>
    </message>
    <message>
        <source>Remind me at {time}</source>
        <translation>Me le rappeler à {time}</translation>
    </message>
    <message>
        <source>{minutes} min a session</source>
        <translation>{minutes} min par séance</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s a session</source>
        <translation>{minutes} min {seconds} s par séance</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Easier poses are on for: {tags}.</source>
        <translation>Des postures plus faciles sont activées pour&#x202f;: {tags}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the easier poses</source>
        <translation>Modifier les postures plus faciles</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
</context>
<context>
    <name>KeptPose</name>
    <message>
        <source>Skipped</source>
        <translation>Sautée</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n holds, {held}</source>
        <translation>
            <numerusform>{done} sur %n maintien, {held}</numerusform>
            <numerusform>{done} sur %n maintiens, {held}</numerusform>
        </translation>
    </message>
    <message>
        <source>{holds}, {held}</source>
        <translation>{holds}, {held}</translation>
    </message>
    <message>
        <source>Made easier on the way</source>
        <translation>Rendu plus facile en route</translation>
    </message>
    <message>
        <source>Gentle position</source>
        <translation>Position douce</translation>
    </message>
    <message>
        <source>Instead of {pose}</source>
        <translation>Au lieu de «&#xa0;{pose}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>In the routine editor</source>
        <translation>Dans l’éditeur de routines</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pause or carry on</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>Previous or next hold</source>
        <translation>Maintien précédent ou suivant</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Piste précédente</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Piste suivante</translation>
    </message>
    <message>
        <source>5 seconds less or more</source>
        <translation>5 secondes de moins ou de plus</translation>
    </message>
    <message>
        <source>Start this hold again</source>
        <translation>Recommencer ce maintien</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Avec ou sans son</translation>
    </message>
    <message>
        <source>It hurts: stop, and ease off</source>
        <translation>J’ai mal&#x202f;: arrêter et y aller doucement</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Pause, then ask to end</source>
        <translation>Pause, puis demander s’il faut terminer</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Retour, ou fermer</translation>
    </message>
    <message>
        <source>Rate your pain, End for 10</source>
        <translation>Évaluer votre douleur, Fin pour 10</translation>
    </message>
    <message>
        <source>Guide, or when to get help</source>
        <translation>Guide, ou quand demander de l’aide</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Flèche haut</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Flèche bas</translation>
    </message>
    <message>
        <source>Move the selected pose</source>
        <translation>Déplacer la posture choisie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the selected pose</source>
        <translation>Retirer la posture choisie</translation>
    </message>
    <message>
        <source>The same, from any window</source>
        <translation>La même chose, depuis n’importe quelle fenêtre</translation>
    </message>
    <message>
        <source>The same, in this window</source>
        <translation>La même chose, dans cette fenêtre</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LaterRoom</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Do not ask any more</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Settled means: as it usually is.</source>
        <translation>Calmé veut dire&#xa0;: comme d’habitude.</translation>
    </message>
    <message>
        <source>How do the things that are hard because of your back go now?</source>
        <translation>Comment vont maintenant les choses difficiles à cause de votre dos&#xa0;?</translation>
    </message>
    <message>
        <source>Rate them</source>
        <translation>Les noter</translation>
    </message>
    <message>
        <source>Has your back settled since yesterday?</source>
        <translation>Votre dos s’est-il calmé depuis hier&#xa0;?</translation>
    </message>
    <message>
        <source>Has your back settled since {weekday}?</source>
        <translation>Votre dos s’est-il calmé depuis {weekday}&#xa0;?</translation>
    </message>
    <message>
        <source>You will not be asked again. The settings turn it on.</source>
        <translation>On ne vous le demandera plus. Les réglages le réactivent.</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>The file is in order now.</source>
        <translation>Le fichier est maintenant en ordre.</translation>
    </message>
    <message>
        <source>Your routine file needs fixing.</source>
        <translation>Votre fichier de routines est à corriger.</translation>
    </message>
    <message>
        <source>What is sound in it is ready to use.</source>
        <translation>Ce qui est correct peut déjà servir.</translation>
    </message>
    <message>
        <source>See the lines</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ListenPart</name>
    <message>
        <source>Can you hear the chime from your mat?</source>
        <translation>Entendez-vous le signal depuis votre tapis&#x202f;?</translation>
    </message>
    <message>
        <source>Go to where you exercise. The chime rings every six seconds until you come back.</source>
        <translation>Allez là où vous faites vos exercices. Le signal sonne toutes les six secondes jusqu’à votre retour.</translation>
    </message>
    <message>
        <source>Ring the chime</source>
        <translation>Faire sonner le signal</translation>
    </message>
    <message>
        <source>Stop the chime</source>
        <translation>Arrêter le signal</translation>
    </message>
    <message>
        <source>Overall volume</source>
        <translation>Volume général</translation>
    </message>
    <message>
        <source>{chime}, stopped</source>
        <translation>{chime}, arrêté</translation>
    </message>
    <message>
        <source>{chime}, ringing now</source>
        <translation>{chime}, sonne maintenant</translation>
    </message>
    <message>
        <source>{chime}, again in a moment</source>
        <translation>{chime}, à nouveau dans un instant</translation>
    </message>
    <message>
        <source>This is the “hold starts” chime</source>
        <translation>C’est le signal «&#x202f;Début du maintien&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ListsPart</name>
    <message>
        <source>Two lists to read once</source>
        <translation>Deux listes à lire une fois</translation>
    </message>
    <message>
        <source>First the signs that need help. You find them again under “When to get help”. Below them, who should ask first.</source>
        <translation>D’abord les signes qui nécessitent de l’aide. Vous les retrouverez sous «&#x202f;Quand demander de l’aide&#x202f;». En dessous, qui devrait demander d’abord.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>MediaRoom</name>
    <message>
        <source>{pose}, left side</source>
        <translation>{pose}, côté gauche</translation>
    </message>
    <message>
        <source>{pose}, right side</source>
        <translation>{pose}, côté droit</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>The routines that come with Backchime are missing.</source>
        <translation>Les routines fournies avec Backchime sont introuvables.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Please install it again.</source>
        <translation>Veuillez le réinstaller.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main pages</source>
        <translation>Pages principales</translation>
    </message>
</context>
<context>
    <name>NoteFold</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Anything to remember?</source>
        <translation>Quelque chose à retenir&#xa0;?</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si vous voulez</translation>
    </message>
</context>
<context>
    <name>NotesRoom</name>
    <message>
        <source>Taken off the list. Its ratings are kept.</source>
        <translation>Retiré de la liste. Ses notes sont gardées.</translation>
    </message>
</context>
<context>
    <name>NumberFields</name>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Number for medical advice</source>
        <translation>Numéro pour un avis médical</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Revenir aux numéros habituels</translation>
    </message>
    <message>
        <source>Usual in {country}: {number}</source>
        <translation>Habituel ({country})&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Write yours here.</source>
        <translation>Écrivez le vôtre ici.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Vos numéros</translation>
    </message>
    <message>
        <source>Your computer may not know where you are. Check these now, while there is time.</source>
        <translation>Votre ordinateur ne sait peut-être pas où vous êtes. Vérifiez-les maintenant, tant que vous avez le temps.</translation>
    </message>
    <message>
        <source>Medical advice</source>
        <translation>Avis médical</translation>
    </message>
    <message>
        <source>Use digits and spaces, such as 112.</source>
        <translation>Utilisez des chiffres et des espaces, comme 112.</translation>
    </message>
</context>
<context>
    <name>OutputSettings</name>
    <message>
        <source>Keep the output awake during a session</source>
        <translation>Garder la sortie active pendant la séance</translation>
    </message>
    <message>
        <source>An inaudible sound keeps Bluetooth, HDMI and USB outputs from falling asleep between chimes.</source>
        <translation>Un son inaudible empêche les sorties Bluetooth, HDMI et USB de se mettre en veille entre les signaux.</translation>
    </message>
    <message>
        <source>My headphones cut off the start of sounds</source>
        <translation>Mon casque coupe le début des sons</translation>
    </message>
    <message>
        <source>The sound comes late</source>
        <translation>Le son arrive en retard</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Headphones and speakers</source>
        <translation>Casque et haut-parleurs</translation>
    </message>
    <message>
        <source>So much silence goes ahead of each sound, so that all of it is heard.</source>
        <translation>Ce silence précède chaque son, pour qu’on l’entende en entier.</translation>
    </message>
    <message>
        <source>Each sound sets out so much sooner. Wireless headphones often need 100 to 250 ms.</source>
        <translation>Chaque son part d’autant plus tôt. Un casque sans fil demande souvent 100 à 250 ms.</translation>
    </message>
</context>
<context>
    <name>OwnChimeChoice</name>
    <message>
        <source>A sound for “{cue}”</source>
        <translation>Un son pour «&#x202f;{cue}&#x202f;»</translation>
    </message>
    <message>
        <source>WAV files (*.wav *.WAV)</source>
        <translation>Fichiers WAV (*.wav *.WAV)</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>average of the day</source>
        <translation>moyenne du jour</translation>
    </message>
    <message>
        <source>rated before a session</source>
        <translation>notée avant une séance</translation>
    </message>
    <message numerus="yes">
        <source>median of %n days, with their range</source>
        <translation>
            <numerusform>médiane de&#xa0;%n jour, avec l’étendue</numerusform>
            <numerusform>médiane de&#xa0;%n jours, avec l’étendue</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation>poussée</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>No pain</source>
        <translation>Aucune douleur</translation>
    </message>
    <message>
        <source>Worst I can imagine</source>
        <translation>Pire douleur imaginable</translation>
    </message>
    <message>
        <source>Pain 0 of 10, no pain</source>
        <translation>Douleur 0 sur 10, aucune douleur</translation>
    </message>
    <message>
        <source>Pain 10 of 10, the worst I can imagine</source>
        <translation>Douleur 10 sur 10, la pire que je puisse imaginer</translation>
    </message>
    <message>
        <source>Pain {number} of 10</source>
        <translation>Douleur {number} sur 10</translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message>
        <source>{rating} of 10</source>
        <translation>{rating} sur 10</translation>
    </message>
    <message>
        <source>Go at your own pace. If something hurts, press H.</source>
        <translation>Allez à votre rythme. Si quelque chose fait mal, appuyez sur H.</translation>
    </message>
    <message>
        <source>Go gently, and press H whenever you want it easier.</source>
        <translation>Allez-y doucement, et appuyez sur H dès que vous voulez plus facile.</translation>
    </message>
    <message>
        <source>Pick a bar, or press a number key. Only you can see this.</source>
        <translation>Choisissez une barre, ou appuyez sur une touche de chiffre. Personne d’autre ne peut le voir.</translation>
    </message>
    <message>
        <source>It was {rating} before you started.</source>
        <translation>C’était {rating} avant de commencer.</translation>
    </message>
    <message numerus="yes">
        <source>{rating} of 10. %n points lower than before.</source>
        <translation>
            <numerusform>{rating} sur 10. %n point de moins qu’avant.</numerusform>
            <numerusform>{rating} sur 10. %n points de moins qu’avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rating} of 10. The same as before.</source>
        <translation>{rating} sur 10. Comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>{rating} of 10. %n points higher than before. Take it easy today, and see Listening to your body in the guide.</source>
        <translation>
            <numerusform>{rating} sur 10. %n point de plus qu’avant. Allez-y doucement aujourd’hui, et voyez «&#x202f;Écoutez votre corps&#x202f;» dans le guide.</numerusform>
            <numerusform>{rating} sur 10. %n points de plus qu’avant. Allez-y doucement aujourd’hui, et voyez «&#x202f;Écoutez votre corps&#x202f;» dans le guide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonSettings</name>
    <message>
        <source>Skin</source>
        <translation>Teint</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Chignon</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courts</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Couleur des cheveux</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Vêtements</translation>
    </message>
    <message>
        <source>Show where a stretch is felt</source>
        <translation>Montrer où l’étirement se sent</translation>
    </message>
    <message>
        <source>A soft glow in the preview and while you move into a pose.</source>
        <translation>Une lueur douce dans l’aperçu et pendant que vous prenez une posture.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Hâlé</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Foncé</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Roux</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>Verger</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>The person in the pictures</source>
        <translation>La personne sur les images</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>Your plan</source>
        <translation>Votre programme</translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Planks and side planks</source>
        <translation>Planches et planches latérales</translation>
    </message>
    <message>
        <source>The big three</source>
        <translation>Les trois grands</translation>
    </message>
    <message>
        <source>By levels, with holds of 10 seconds</source>
        <translation>Par niveaux, avec des maintiens de 10 secondes</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>30 seconds are enough for most people</source>
        <translation>30 secondes suffisent à la plupart des gens</translation>
    </message>
    <message>
        <source>Easier planks</source>
        <translation>Planches plus faciles</translation>
    </message>
    <message>
        <source>On the knees, or at a wall or counter</source>
        <translation>Sur les genoux, contre un mur ou un plan de travail</translation>
    </message>
    <message>
        <source>The big three, easier</source>
        <translation>Les trois grands, plus faciles</translation>
    </message>
    <message>
        <source>Easier stretches</source>
        <translation>Étirements plus faciles</translation>
    </message>
    <message>
        <source>A second round</source>
        <translation>Un deuxième tour</translation>
    </message>
    <message>
        <source>Each core hold twice, with a rest between</source>
        <translation>Chaque gainage deux fois, avec un repos entre les deux</translation>
    </message>
    <message>
        <source>In the first weeks</source>
        <translation>Les premières semaines</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Careful mode</source>
        <translation>Mode prudent</translation>
    </message>
    <message>
        <source>My usual level is higher</source>
        <translation>Mon niveau habituel est plus haut</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Revenir aux chiffres habituels</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Core three times a week, stretches on the other days</source>
        <translation>Gainage trois fois par semaine, étirements les autres jours</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Short and gentle, with two rest days, for the first weeks</source>
        <translation>Court et doux, avec deux jours de repos, pour les premières semaines</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Stretches and core, every day</source>
        <translation>Étirements et gainage, chaque jour</translation>
    </message>
    <message>
        <source>For when your back is at 4 or 5 on most days. After two weeks your own usual number counts as green, and then no rise does. What is red stays red.</source>
        <translation>Pour un dos qui est à 4 ou 5 la plupart des jours. Après deux semaines, votre chiffre habituel compte comme vert, et alors aucune hausse ne l’est plus. Ce qui est rouge reste rouge.</translation>
    </message>
    <message>
        <source>Home suggests what it has for the day.</source>
        <translation>L’accueil propose ce qu’il prévoit pour la journée.</translation>
    </message>
    <message>
        <source>How holds grow</source>
        <translation>Comment les durées augmentent</translation>
    </message>
    <message>
        <source>Backchime may suggest a longer or a shorter hold and says why. It never changes one by itself: you decide each time. For these it may ask:</source>
        <translation>Backchime peut proposer une durée plus longue ou plus courte et dit pourquoi. Il n’en change jamais une de lui-même&#xa0;: vous décidez à chaque fois. Il peut demander pour&#xa0;:</translation>
    </message>
    <message>
        <source>How you practise them</source>
        <translation>Comment vous les pratiquez</translation>
    </message>
    <message>
        <source>A step down turns the easier version on. Later the full one is suggested again.</source>
        <translation>Un cran de moins active la version plus facile. Plus tard, la version complète est proposée de nouveau.</translation>
    </message>
    <message>
        <source>Amber counts as red, and so does any rise of pain in a session.</source>
        <translation>L’orange compte comme rouge, et toute hausse de la douleur pendant une séance aussi.</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>This is the whole rule. You can make it more careful than it is.</source>
        <translation>Voici toute la règle. Vous pouvez la rendre plus prudente qu’elle ne l’est.</translation>
    </message>
</context>
<context>
    <name>PoseDetails</name>
    <message>
        <source>In this routine</source>
        <translation>Dans cette routine</translation>
    </message>
    <message>
        <source>Left and right mean</source>
        <translation>Gauche et droite désignent</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Où vous le sentez</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Take care, or ask first</source>
        <translation>Prudence, ou demandez d’abord</translation>
    </message>
    <message>
        <source>Coming out</source>
        <translation>Pour sortir</translation>
    </message>
</context>
<context>
    <name>PoseGrid</name>
    <message>
        <source>Poses to pick from</source>
        <translation>Postures au choix</translation>
    </message>
</context>
<context>
    <name>PosePicker</name>
    <message>
        <source>Search poses</source>
        <translation>Chercher une posture</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>Kind of pose</source>
        <translation>Type de posture</translation>
    </message>
    <message>
        <source>No pose is called that. Try a shorter word.</source>
        <translation>Aucune posture ne s’appelle ainsi. Essayez un mot plus court.</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation>Ouvrir un fichier de routines</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Pick a first pose</source>
        <translation>Choisissez une première posture</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Ajouter une posture</translation>
    </message>
    <message>
        <source>You can change the order and the times afterwards.</source>
        <translation>Vous pourrez ensuite changer l’ordre et les durées.</translation>
    </message>
    <message>
        <source>It comes after the one that is selected.</source>
        <translation>Elle vient après celle qui est sélectionnée.</translation>
    </message>
</context>
<context>
    <name>PoseTimes</name>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Gentle movement</source>
        <translation>Mouvement doux</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Core, in short holds</source>
        <translation>Gainage, en maintiens courts</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au bureau</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%n jour de suite</numerusform>
            <numerusform>%n jours de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Repos aujourd’hui</translation>
    </message>
    <message>
        <source>A new run has begun</source>
        <translation>Une nouvelle série a commencé</translation>
    </message>
    <message>
        <source>Start a new run today</source>
        <translation>Commencez une nouvelle série</translation>
    </message>
    <message>
        <source>{minutes} this week</source>
        <translation>{minutes} cette semaine</translation>
    </message>
    <message>
        <source>Last done today</source>
        <translation>Dernière fois aujourd’hui</translation>
    </message>
    <message>
        <source>Last done yesterday</source>
        <translation>Dernière fois hier</translation>
    </message>
    <message>
        <source>Last done {weekday}</source>
        <translation>Dernière fois {weekday}</translation>
    </message>
    <message>
        <source>Last done {date}</source>
        <translation>Dernière fois le {date}</translation>
    </message>
    <message>
        <source>{weekday} {kind}</source>
        <translation>{weekday} {kind}</translation>
    </message>
    <message>
        <source>This week: {days}.</source>
        <translation>Cette semaine&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>practised, today</source>
        <translation>pratiqué, aujourd’hui</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>pratiqué</translation>
    </message>
    <message>
        <source>a rest day</source>
        <translation>un jour de repos</translation>
    </message>
    <message>
        <source>a bad day, gently</source>
        <translation>une mauvaise journée, en douceur</translation>
    </message>
    <message>
        <source>away</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>gentle positions</source>
        <translation>positions douces</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>is today</source>
        <translation>est aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Feuille à imprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Make my own version</source>
        <translation>Créer ma version</translation>
    </message>
    <message>
        <source>Use the usual poses</source>
        <translation>Postures habituelles</translation>
    </message>
    <message>
        <source>The usual poses are in use for this session.</source>
        <translation>Cette séance utilise les postures habituelles.</translation>
    </message>
    <message>
        <source>Use easier poses</source>
        <translation>Postures plus faciles</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Postures</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>%n days in a row.</source>
        <translation>
            <numerusform>%n jour de suite.</numerusform>
            <numerusform>%n jours de suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n of the last 28 days.</source>
        <translation>
            <numerusform>Vous avez pratiqué&#xa0;%n des 28 derniers jours.</numerusform>
            <numerusform>Vous avez pratiqué&#xa0;%n des 28 derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last 28 days.</source>
        <translation>
            <numerusform>%n des 28 derniers jours.</numerusform>
            <numerusform>%n des 28 derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a new run today.</source>
        <translation>Commencez une nouvelle série aujourd’hui.</translation>
    </message>
    <message>
        <source>Rate a few more sessions to see how your pain changes.</source>
        <translation>Notez encore quelques séances pour voir comment votre douleur change.</translation>
    </message>
    <message>
        <source>After a session your pain was {strong}{points} points lower{plain} on average.</source>
        <translation>Après une séance, votre douleur était en moyenne {strong}{points} points plus bas{plain}.</translation>
    </message>
    <message>
        <source>After a session your pain was {strong}about the same{plain} as before.</source>
        <translation>Après une séance, votre douleur était {strong}à peu près la même{plain} qu’avant.</translation>
    </message>
    <message>
        <source>After a session your pain was {strong}{points} points higher{plain} on average.</source>
        <translation>Après une séance, votre douleur était en moyenne {strong}{points} points plus haut{plain}.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n rated sessions: lower after {lower}, the same after {same}, higher after {higher}.</source>
        <translation>
            <numerusform>Sur la dernière&#xa0;%n séance notée&#xa0;: plus bas après {lower}, pareil après {same}, plus haut après {higher}.</numerusform>
            <numerusform>Sur les&#xa0;%n dernières séances notées&#xa0;: plus bas après {lower}, pareil après {same}, plus haut après {higher}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Repos aujourd’hui</translation>
    </message>
    <message>
        <source>Your longest run yet</source>
        <translation>Votre plus longue série</translation>
    </message>
    <message numerus="yes">
        <source>Longest run: %n days</source>
        <translation>
            <numerusform>Plus longue série&#xa0;:&#xa0;%n jour</numerusform>
            <numerusform>Plus longue série&#xa0;:&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last 28 days</source>
        <translation>
            <numerusform>%n des 28 derniers jours</numerusform>
            <numerusform>%n des 28 derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Jour de repos</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Poussée</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>pas de séance</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} on %n days</source>
        <translation>
            <numerusform>{minutes} sur&#xa0;%n jour</numerusform>
            <numerusform>{minutes} sur&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average %n</source>
        <translation>
            <numerusform>Moyenne&#xa0;%n</numerusform>
            <numerusform>Moyenne&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation>{day}&#xa0;: {before} avant, {after} après</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {before} before, {after} after, the average of %n sessions</source>
        <translation>
            <numerusform>{when}&#xa0;: {before} avant, {after} après, la moyenne de&#xa0;%n séance</numerusform>
            <numerusform>{when}&#xa0;: {before} avant, {after} après, la moyenne de&#xa0;%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n sessions</source>
        <translation>
            <numerusform>Dernière&#xa0;%n séance</numerusform>
            <numerusform>%n dernières séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekly averages from {day}</source>
        <translation>Moyennes par semaine depuis le {day}</translation>
    </message>
    <message>
        <source>Monthly averages from {month}</source>
        <translation>Moyennes par mois depuis {month}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{pose}, week of {day}: {length}</source>
        <translation>{pose}, semaine du {day}&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Longest {length}</source>
        <translation>Maximum {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n poses were held for the same time throughout.</source>
        <translation>
            <numerusform>%n posture a toujours été tenue aussi longtemps.</numerusform>
            <numerusform>%n postures ont toujours été tenues aussi longtemps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressEmpty</name>
    <message>
        <source>Your first session starts the picture</source>
        <translation>Votre première séance commence le dessin</translation>
    </message>
    <message>
        <source>Each day you practise fills one square. Rate your pain before and after, and the trend appears here.</source>
        <translation>Chaque jour de pratique remplit une case. Notez votre douleur avant et après, et la tendance apparaît ici.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Bring in a history</source>
        <translation>Importer un historique</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Jours de pratique</translation>
    </message>
    <message>
        <source>Start, {length}</source>
        <translation>Commencer, {length}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Days practised</source>
        <translation>Jours de pratique</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation>Douleur avant et après</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Sessions that you rate before and after appear here.</source>
        <translation>Les séances que vous notez avant et après apparaissent ici.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Voir en graphique</translation>
    </message>
    <message>
        <source>Hold times</source>
        <translation>Durées de maintien</translation>
    </message>
    <message>
        <source>By pose</source>
        <translation>Par posture</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Notes for today</source>
        <translation>Notes du jour</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Press it again to take it back.</source>
        <translation>Appuyez encore pour l’annuler.</translation>
    </message>
    <message>
        <source>{what}: {number} of 10, {word}</source>
        <translation>{what}&#xa0;: {number} sur 10, {word}</translation>
    </message>
    <message>
        <source>{what}: {number} of 10</source>
        <translation>{what}&#xa0;: {number} sur 10</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Ten minutes for your back?</source>
        <translation>Dix minutes pour votre dos&#x202f;?</translation>
    </message>
    <message>
        <source>Your routines are ready when you are.</source>
        <translation>Vos routines sont prêtes quand vous l’êtes.</translation>
    </message>
</context>
<context>
    <name>ReminderRoom</name>
    <message>
        <source>See today’s routine</source>
        <translation>Voir la routine du jour</translation>
    </message>
    <message>
        <source>Remind me in 30 minutes</source>
        <translation>Me le rappeler dans 30 minutes</translation>
    </message>
    <message>
        <source>Open Backchime</source>
        <translation>Ouvrir Backchime</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Reminders only come while Backchime is open. It may be behind other windows. None comes during a session.</source>
        <translation>Les rappels n’arrivent que si Backchime est ouvert. Il peut être derrière d’autres fenêtres. Aucun n’arrive pendant une séance.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Only if I have not practised today</source>
        <translation>Seulement si je n’ai pas pratiqué aujourd’hui</translation>
    </message>
    <message>
        <source>Days of rest, bad days and days away stay quiet, too.</source>
        <translation>Les jours de repos, les mauvaises journées et les pauses restent silencieux aussi.</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Enregistrer pour mon agenda</translation>
    </message>
    <message>
        <source>Your calendar reminds you even while Backchime is closed. It gets these days and this time as a file; if you change them later, save the file again and open it in your calendar.</source>
        <translation>Votre agenda vous prévient même quand Backchime est fermé. Il reçoit ces jours et cette heure dans un fichier&#xa0;; si vous les changez plus tard, enregistrez le fichier à nouveau et ouvrez-le dans votre agenda.</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>Dans votre agenda</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ReportChoicesPage</name>
    <message>
        <source>Report for a visit</source>
        <translation>Rapport pour une visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Days in the report</source>
        <translation>Jours du rapport</translation>
    </message>
    <message>
        <source>Where it hurts, on a person from behind</source>
        <translation>Où cela fait mal, sur une personne vue de dos</translation>
    </message>
    <message>
        <source>How the page will look</source>
        <translation>À quoi ressemblera la page</translation>
    </message>
    <message>
        <source>What you write here stays on this computer, in {name}, for the next time.</source>
        <translation>Ce que vous écrivez ici reste sur cet ordinateur, dans {name}, pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Nothing is ticked. Left is your own left.</source>
        <translation>Rien n’est coché. La gauche est votre propre gauche.</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Votre nom, si vous voulez</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Où cela fait mal</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>When it began, and how often it comes</source>
        <translation>Quand cela a commencé, et à quelle fréquence cela revient</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mon but</translation>
    </message>
    <message>
        <source>What you want to do again</source>
        <translation>Ce que vous voulez refaire</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>What you take, as you would say it</source>
        <translation>Ce que vous prenez, comme vous le diriez</translation>
    </message>
    <message>
        <source>My questions for the visit</source>
        <translation>Mes questions pour la visite</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Ce que vous voulez demander</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>signs that are less urgent</source>
        <translation>signes moins urgents</translation>
    </message>
    <message>
        <source>signs that need a visit soon</source>
        <translation>signes qui demandent une visite bientôt</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Back diary for a visit</source>
        <translation>Journal du dos pour une visite</translation>
    </message>
    <message>
        <source>{days} · Self-reported, nothing was measured · Backchime {version}</source>
        <translation>{days} · Déclaré par la personne, rien n’a été mesuré · Backchime {version}</translation>
    </message>
    <message>
        <source>Where it hurts:</source>
        <translation>Où cela fait mal&#xa0;:</translation>
    </message>
    <message>
        <source>Since when:</source>
        <translation>Depuis quand&#xa0;:</translation>
    </message>
    <message>
        <source>My goal:</source>
        <translation>Mon but&#xa0;:</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(non précisé)</translation>
    </message>
    <message>
        <source>Ticked:</source>
        <translation>Coché&#xa0;:</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}&#xa0;:</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>best</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>écourté</translation>
    </message>
    <message>
        <source>Pose, longest hold</source>
        <translation>Posture, maintien le plus long</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pose(s)</source>
        <translation>
            <numerusform>et&#xa0;%n autre posture</numerusform>
            <numerusform>et&#xa0;%n autres postures</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}×</source>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>then {then} ({first}), now {now} ({last})</source>
        <translation>avant {then} ({first}), maintenant {now} ({last})</translation>
    </message>
    <message>
        <source>None was rated on these days.</source>
        <translation>Aucune n’a été notée ces jours-là.</translation>
    </message>
    <message>
        <source>Warning signs: back pain with any of these, new or getting worse</source>
        <translation>Signes d’alerte&#xa0;: mal de dos avec l’un de ceux-ci, nouveau ou qui s’aggrave</translation>
    </message>
</context>
<context>
    <name>ReportRoom</name>
    <message>
        <source>Report for a visit</source>
        <translation>Rapport pour une visite</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>In my words</source>
        <translation>Avec mes mots</translation>
    </message>
    <message>
        <source>Pain from day to day, 0 to 10</source>
        <translation>Douleur jour après jour, de 0 à 10</translation>
    </message>
    <message>
        <source>Tight spells</source>
        <translation>Moments de raideur</translation>
    </message>
    <message>
        <source>Exercise done</source>
        <translation>Exercices faits</translation>
    </message>
    <message>
        <source>How my back took it</source>
        <translation>Comment mon dos l’a supporté</translation>
    </message>
    <message>
        <source>My three activities, 0 cannot, 10 as before</source>
        <translation>Mes trois activités, 0 impossible, 10 comme avant</translation>
    </message>
    <message>
        <source>Also tried</source>
        <translation>Essayé aussi</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>My questions for the visit</source>
        <translation>Mes questions pour la visite</translation>
    </message>
    <message>
        <source>massage</source>
        <translation>massage</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>chaleur</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>No pain was noted on these days.</source>
        <translation>La douleur n’a pas été notée ces jours-là.</translation>
    </message>
    <message>
        <source>First 2 weeks: {figures}</source>
        <translation>2 premières semaines&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>Last 2 weeks: {figures}</source>
        <translation>2 dernières semaines&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>rien de noté</translation>
    </message>
    <message numerus="yes">
        <source>median {middle}, from {least} to {most} (%n day(s) noted)</source>
        <translation>
            <numerusform>médiane {middle}, de {least} à {most} (%n jour noté)</numerusform>
            <numerusform>médiane {middle}, de {least} à {most} (%n jours notés)</numerusform>
        </translation>
    </message>
    <message>
        <source>No day was noted.</source>
        <translation>Aucun jour n’a été noté.</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Aucun noté.</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s), {often} a week on average.</source>
        <translation>
            <numerusform>Sur&#xa0;%n jour, {often} par semaine en moyenne.</numerusform>
            <numerusform>Sur&#xa0;%n jours, {often} par semaine en moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week: {then} in the first 4 weeks, {now} in the last 4.</source>
        <translation>Par semaine&#xa0;: {then} les 4 premières semaines, {now} les 4 dernières.</translation>
    </message>
    <message numerus="yes">
        <source>Longest: %n minute(s).</source>
        <translation>
            <numerusform>Le plus long&#xa0;:&#xa0;%n minute.</numerusform>
            <numerusform>Le plus long&#xa0;:&#xa0;%n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: {situations}.</source>
        <translation>Le plus souvent&#xa0;: {situations}.</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>Aucune séance ces jours-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), {often} a week on average</source>
        <translation>
            <numerusform>%n séance, {often} par semaine en moyenne</numerusform>
            <numerusform>%n séances, {often} par semaine en moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>(planned now: {count} a week)</source>
        <translation>(prévu maintenant&#xa0;: {count} par semaine)</translation>
    </message>
    <message>
        <source>{count} of them whole.</source>
        <translation>dont {count} en entier.</translation>
    </message>
    <message>
        <source>Highest pain during or after: {rating} of 10.</source>
        <translation>Douleur maximale pendant ou après&#xa0;: {rating} sur 10.</translation>
    </message>
    <message numerus="yes">
        <source>Settled by the next day: {count} of %n answer(s), {share} %.</source>
        <translation>
            <numerusform>Calmé le lendemain&#xa0;: {count} sur&#xa0;%n réponse, {share}&#xa0;%.</numerusform>
            <numerusform>Calmé le lendemain&#xa0;: {count} sur&#xa0;%n réponses, {share}&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Eased off because something hurt: %n session(s).</source>
        <translation>
            <numerusform>Allégé parce que quelque chose faisait mal&#xa0;:&#xa0;%n séance.</numerusform>
            <numerusform>Allégé parce que quelque chose faisait mal&#xa0;:&#xa0;%n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {poses}.</source>
        <translation>Sauté&#xa0;: {poses}.</translation>
    </message>
    <message>
        <source>Easier poses chosen for: {tags}.</source>
        <translation>Postures plus faciles choisies pour&#xa0;: {tags}.</translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n day(s)</source>
        <translation>
            <numerusform>{what} sur&#xa0;%n jour</numerusform>
            <numerusform>{what} sur&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortened to fit on one page: {parts}. All of it is in Backchime.</source>
        <translation>Raccourci pour tenir sur une page&#xa0;: {parts}. Tout est dans Backchime.</translation>
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
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>One of your own.</source>
        <translation>L’une des vôtres.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
</context>
<context>
    <name>RoutineExchange</name>
    <message>
        <source>Save to a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation>Ouvrir un fichier de routines</translation>
    </message>
    <message>
        <source>Add to your routines?</source>
        <translation>Ajouter à vos routines&#xa0;?</translation>
    </message>
    <message>
        <source>{file} brings: {names}.</source>
        <translation>{file} apporte&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>There is no routine in {name}.</source>
        <translation>Il n’y a pas de routine dans {name}.</translation>
    </message>
    <message>
        <source>Replace what you have?</source>
        <translation>Remplacer ce que vous avez&#x202f;?</translation>
    </message>
    <message>
        <source>You have this already: {names}. If you replace it, your file as it is now is kept as a copy.</source>
        <translation>Vous avez déjà ceci&#x202f;: {names}. Si vous le remplacez, votre fichier actuel est conservé en copie.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) brought in.</source>
        <translation>
            <numerusform>%n routine ajoutée.</numerusform>
            <numerusform>%n routines ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} Your file as it was is kept as {name}.</source>
        <translation>{told} Votre fichier tel qu’il était est conservé sous {name}.</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>«&#x202f;{name}&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Routine files (*.backchime *.json)</source>
        <translation>Fichiers de routines (*.backchime *.json)</translation>
    </message>
</context>
<context>
    <name>RoutineFaultsPage</name>
    <message>
        <source>Your routine file</source>
        <translation>Votre fichier de routines</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open in text editor</source>
        <translation>Ouvrir dans l’éditeur de texte</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>This file needs fixing first</source>
        <translation>Ce fichier doit d’abord être corrigé</translation>
    </message>
    <message>
        <source>Nothing was brought in. Backchime has not changed this file.</source>
        <translation>Rien n’a été ajouté. Backchime n’a pas modifié ce fichier.</translation>
    </message>
    <message>
        <source>Your routine file needs fixing</source>
        <translation>Votre fichier de routines est à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>All other routines are ready to use. Backchime has not changed this file.</source>
        <translation>Toutes les autres routines sont prêtes. Backchime n’a pas modifié ce fichier.</translation>
    </message>
</context>
<context>
    <name>RoutineGrid</name>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>The menu key shows what can be done with a routine.</source>
        <translation>La touche de menu montre ce qu’on peut faire avec une routine.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>See the poses</source>
        <translation>Voir les postures</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Make my own version</source>
        <translation>Créer ma version</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>{total} in all, {held} of it holding. {holds}.</source>
        <translation>{total} en tout, dont {held} de maintien. {holds}.</translation>
    </message>
    <message>
        <source>Breathe easily. If something hurts, come out of the pose slowly and rest.</source>
        <translation>Respirez tranquillement. Si quelque chose fait mal, sortez lentement de la posture et reposez-vous.</translation>
    </message>
    <message>
        <source>{number}. {pose}</source>
        <translation>{number}. {pose}</translation>
    </message>
    <message>
        <source>{time} between</source>
        <translation>{time} entre les deux</translation>
    </message>
    <message>
        <source>{time} to move there</source>
        <translation>{time} pour vous placer</translation>
    </message>
    <message>
        <source>{time} to change sides</source>
        <translation>{time} pour changer de côté</translation>
    </message>
    <message>
        <source>As in step {number}.</source>
        <translation>Comme à l’étape {number}.</translation>
    </message>
    <message>
        <source>Backchime: {name}</source>
        <translation>Backchime&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>de suite</translation>
    </message>
    <message>
        <source>in a row, your longest run yet</source>
        <translation>de suite, votre plus longue série</translation>
    </message>
</context>
<context>
    <name>SafetyPart</name>
    <message>
        <source>Welcome. First, your safety.</source>
        <translation>Bienvenue. D’abord, votre sécurité.</translation>
    </message>
    <message>
        <source>Backchime guides you through gentle stretches and core holds. A chime tells you when to move, so you can close your eyes.</source>
        <translation>Backchime vous guide dans des étirements doux et du gainage. Un signal vous dit quand bouger&#x202f;: vous pouvez donc fermer les yeux.</translation>
    </message>
    <message>
        <source>Stop if it hurts.</source>
        <translation>Arrêtez si vous avez mal.</translation>
    </message>
    <message>
        <source>A mild pull is fine. Pain is not.</source>
        <translation>Sentir que ça tire légèrement, d’accord. La douleur, non.</translation>
    </message>
    <message>
        <source>It does not replace a doctor.</source>
        <translation>Cela ne remplace pas un médecin.</translation>
    </message>
    <message>
        <source>If your pain is severe or new, get it checked first.</source>
        <translation>Si votre douleur est forte ou nouvelle, faites-la d’abord examiner.</translation>
    </message>
    <message>
        <source>It stays with you.</source>
        <translation>Tout reste chez vous.</translation>
    </message>
    <message>
        <source>No account. Nothing leaves this computer.</source>
        <translation>Pas de compte. Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Save as audio</source>
        <translation>Enregistrer en audio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving another routine, {percent} %</source>
        <translation>Enregistrement d’une autre routine, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Saving “{name}”</source>
        <translation>Enregistrement de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Cancel saving “{name}”</source>
        <translation>Annuler l’enregistrement de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation>Enregistrement, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
</context>
<context>
    <name>SavingRoom</name>
    <message>
        <source>Save as audio</source>
        <translation>Enregistrer en audio</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Fichiers WAV (*.wav)</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Enregistré sous {name} dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>votre dossier personnel</translation>
    </message>
    <message>
        <source>your music folder</source>
        <translation>votre dossier de musique</translation>
    </message>
    <message>
        <source>the folder “{name}”</source>
        <translation>le dossier «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name} is {seconds} s long.</source>
        <translation>{name} dure {seconds} s.</translation>
    </message>
    <message>
        <source>Choose a sound of at most {seconds} seconds.</source>
        <translation>Choisissez un son de {seconds} secondes au plus.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>Impossible d’ouvrir {name}.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Vérifiez qu’il est toujours là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>{name} could not be kept.</source>
        <translation>Impossible de conserver {name}.</translation>
    </message>
    <message>
        <source>It is not in use. ({reason}: {folder})</source>
        <translation>Il n’est pas utilisé. ({reason}&#x202f;: {folder})</translation>
    </message>
    <message>
        <source>The chime of the set sounds instead. Choose the sound again in the settings.</source>
        <translation>Le signal du jeu sonne à la place. Choisissez à nouveau le son dans les réglages.</translation>
    </message>
    <message>
        <source>Your own sound {name} cannot be played.</source>
        <translation>Votre son {name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a WAV file.</source>
        <translation>Choisissez un fichier WAV.</translation>
    </message>
    <message>
        <source>Choose a file of at most {size} MB.</source>
        <translation>Choisissez un fichier de {size} Mo au plus.</translation>
    </message>
    <message>
        <source>{name} is {size} MB large.</source>
        <translation>{name} fait {size} Mo.</translation>
    </message>
    <message>
        <source>{name} holds no sound that can be heard.</source>
        <translation>{name} ne contient aucun son audible.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The voice cannot be heard on this computer: the package miniaudio is missing.</source>
        <translation>La voix ne peut pas être entendue sur cet ordinateur&#x202f;: le paquet miniaudio manque.</translation>
    </message>
    <message>
        <source>The chimes sound as ever.</source>
        <translation>Les signaux sonnent comme d’habitude.</translation>
    </message>
    <message>
        <source>Nothing was saved: the export was stopped.</source>
        <translation>Rien n’a été enregistré&#x202f;: l’export a été arrêté.</translation>
    </message>
    <message>
        <source>There is no voice on this computer.</source>
        <translation>Il n’y a pas de voix sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This session is too long for one WAV file.</source>
        <translation>Cette séance est trop longue pour un seul fichier WAV.</translation>
    </message>
    <message>
        <source>It may last six hours at most.</source>
        <translation>Elle peut durer six heures au plus.</translation>
    </message>
    <message>
        <source>The session cannot be saved: a chime cannot be read.</source>
        <translation>La séance ne peut pas être enregistrée&#x202f;: un signal est illisible.</translation>
    </message>
    <message>
        <source>There are more faults than are named here, so nothing of this file is in use.</source>
        <translation>Il y a plus de fautes que celles nommées ici, donc rien de ce fichier n’est utilisé.</translation>
    </message>
    <message>
        <source>Mend these, then check it again.</source>
        <translation>Corrigez celles-ci, puis vérifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>A name stands twice in one object; the last one counts.</source>
        <translation>Un nom figure deux fois dans un objet&#xa0;; c’est le dernier qui compte.</translation>
    </message>
    <message>
        <source>Your history file is gone, so a new one was begun.</source>
        <translation>Votre fichier d’historique a disparu&#xa0;: un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>What is practised from now on is kept. Was the file moved, or deleted?</source>
        <translation>Ce que vous pratiquez à partir de maintenant est gardé. Le fichier a-t-il été déplacé, ou supprimé&#xa0;?</translation>
    </message>
    <message>
        <source>The licence of {name} cannot be read: {reason}.</source>
        <translation>Impossible de lire la licence de {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Le système indique&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>Impossible d’enregistrer {file}.</translation>
    </message>
    <message>
        <source>No sound output found.</source>
        <translation>Aucune sortie audio trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>The file is without %n of the phrases: they cannot be read.</source>
        <translation>
            <numerusform>Il manque&#xa0;%n phrase dans le fichier&#xa0;: elle ne peut pas être lue.</numerusform>
            <numerusform>Il manque&#xa0;%n phrases dans le fichier&#xa0;: elles ne peuvent pas être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions will flash the screen edge instead.</source>
        <translation>À la place, les séances utiliseront un flash au bord de l’écran.</translation>
    </message>
    <message>
        <source>Install simpleaudio-patched to hear the chimes. Sessions will flash the screen edge instead.</source>
        <translation>Installez simpleaudio-patched pour entendre les signaux. À la place, les séances utiliseront un flash au bord de l’écran.</translation>
    </message>
    <message>
        <source>The sound library simpleaudio is not installed.</source>
        <translation>La bibliothèque audio simpleaudio n’est pas installée.</translation>
    </message>
    <message>
        <source>Sessions will flash the screen edge instead. It is being started again.</source>
        <translation>À la place, les séances utiliseront un flash au bord de l’écran. Le son est en cours de redémarrage.</translation>
    </message>
    <message>
        <source>The sound does not answer.</source>
        <translation>Le son ne répond pas.</translation>
    </message>
    <message>
        <source>Installing Backchime again brings them back.</source>
        <translation>Réinstaller Backchime les fait revenir.</translation>
    </message>
    <message>
        <source>Some chimes cannot be played.</source>
        <translation>Certains signaux ne peuvent pas être joués.</translation>
    </message>
    <message>
        <source>{name} is not a WAV file.</source>
        <translation>{name} n’est pas un fichier WAV.</translation>
    </message>
    <message>
        <source>Choose a WAV file; a sound editor can save other sounds as WAV.</source>
        <translation>Choisissez un fichier WAV&#x202f;; un éditeur audio peut enregistrer d’autres sons en WAV.</translation>
    </message>
    <message>
        <source>{name} holds compressed sound.</source>
        <translation>{name} contient un son compressé.</translation>
    </message>
    <message>
        <source>Save it as WAV with 16 bits (PCM), or choose another.</source>
        <translation>Enregistrez-le en WAV 16 bits (PCM), ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} has {channels} channels.</source>
        <translation>{name} a {channels} canaux.</translation>
    </message>
    <message>
        <source>Choose a sound in mono or stereo.</source>
        <translation>Choisissez un son en mono ou en stéréo.</translation>
    </message>
    <message>
        <source>{name} has {rate} samples a second.</source>
        <translation>{name} a {rate} échantillons par seconde.</translation>
    </message>
    <message>
        <source>Choose a sound with 8000 to 192000 samples a second.</source>
        <translation>Choisissez un son de 8000 à 192000 échantillons par seconde.</translation>
    </message>
    <message>
        <source>{name} holds whole numbers of {bits} bits.</source>
        <translation>{name} contient des nombres entiers de {bits} bits.</translation>
    </message>
    <message>
        <source>{name} holds decimal numbers of {bits} bits.</source>
        <translation>{name} contient des nombres décimaux de {bits} bits.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} est endommagé.</translation>
    </message>
    <message>
        <source>Save it as WAV once more, or choose another.</source>
        <translation>Enregistrez-le encore une fois en WAV, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A printed sheet has no voice.</source>
        <translation>Une feuille imprimée n’a pas de voix.</translation>
    </message>
    <message>
        <source>Leave out --voice.</source>
        <translation>Retirez --voice.</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>une liste de {count}</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>l’un de {choices}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>text of {least} to {most} characters</source>
        <translation>un texte de {least} à {most} caractères</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of {least} to {most} entries</source>
        <translation>une liste de {least} à {most} entrées</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objet entre { }</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>{number} in steps of {step}</source>
        <translation>{number} par pas de {step}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>This is week {number} of your practice.</source>
        <translation>C’est la semaine {number} de votre pratique.</translation>
    </message>
    <message>
        <source>Make it a light week, with holds at {percent} %?</source>
        <translation>En faire une semaine légère, avec {percent}&#xa0;% de la durée&#xa0;?</translation>
    </message>
    <message>
        <source>Your last {days} days were all green.</source>
        <translation>Vos {days} derniers jours ont tous été verts.</translation>
    </message>
    <message>
        <source>Go on to the full week, with core holds of {hold}?</source>
        <translation>Passer à la semaine complète, avec un gainage de {hold}&#xa0;?</translation>
    </message>
    <message>
        <source>If you want more progress, a physiotherapist can tailor this for you.</source>
        <translation>Si vous voulez progresser davantage, un kinésithérapeute peut adapter cela pour vous.</translation>
    </message>
    <message>
        <source>Pick up where you stopped.</source>
        <translation>Reprenez où vous vous êtes arrêté.</translation>
    </message>
    <message>
        <source>You are away. Your plan waits for you.</source>
        <translation>Vous faites une pause. Votre programme vous attend.</translation>
    </message>
    <message>
        <source>You marked a flare-up, so today is for gentle positions.</source>
        <translation>Vous avez noté une poussée, donc aujourd’hui ce sont des positions douces.</translation>
    </message>
    <message>
        <source>You are resting today.</source>
        <translation>Vous vous reposez aujourd’hui.</translation>
    </message>
    <message>
        <source>Your back has not settled since the last session, so today is gentle.</source>
        <translation>Votre dos ne s’est pas calmé depuis la dernière séance, donc aujourd’hui c’est en douceur.</translation>
    </message>
    <message>
        <source>Pain was high after your last session, so the holds are half as long.</source>
        <translation>La douleur était forte après votre dernière séance, donc vous tenez deux fois moins longtemps.</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-26T18:30:00+01:00</source>
        <translation>un moment comme 2026-11-26T18:30:00+01:00</translation>
    </message>
    <message>
        <source>a day such as 2026-11-26</source>
        <translation>un jour comme 2026-11-26</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is no JSON.</source>
        <translation>Ligne {line}, colonne {column}&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>C’est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Il manque la fin.</translation>
    </message>
    <message>
        <source>What stands at {place} is not as it must be.</source>
        <translation>Ce qui se trouve à {place} n’est pas comme il faut.</translation>
    </message>
    <message>
        <source>Line {line}: something there is not as it must be.</source>
        <translation>Ligne {line}&#xa0;: quelque chose n’y est pas comme il faut.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is missing.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” must be {must_be}. It says {says}.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» doit être {must_be}. Il y a {says}.</translation>
    </message>
    <message>
        <source>You have practised today. More is up to you.</source>
        <translation>Vous avez pratiqué aujourd’hui. Pour la suite, c’est à vous de voir.</translation>
    </message>
    <message>
        <source>Something hurt in your last session, so only gentle positions until it settles.</source>
        <translation>Quelque chose a fait mal à votre dernière séance, donc seulement des positions douces jusqu’à ce que cela se calme.</translation>
    </message>
    <message>
        <source>Your plan has back and core every day.</source>
        <translation>Votre programme prévoit dos et gainage tous les jours.</translation>
    </message>
    <message>
        <source>You did planks yesterday, so today is stretches only.</source>
        <translation>Vous avez fait des planches hier, donc aujourd’hui ce sont seulement des étirements.</translation>
    </message>
    <message>
        <source>Your plan has a rest day. A walk is fine.</source>
        <translation>Votre programme prévoit un jour de repos. Une marche convient bien.</translation>
    </message>
    <message>
        <source>There have been no planks for two days, so they are back today.</source>
        <translation>Il n’y a pas eu de planches depuis deux jours, donc elles reviennent aujourd’hui.</translation>
    </message>
    <message>
        <source>Today your plan has stretches and core.</source>
        <translation>Aujourd’hui, votre programme prévoit étirements et gainage.</translation>
    </message>
    <message>
        <source>Today your plan has short core holds.</source>
        <translation>Aujourd’hui, votre programme prévoit un gainage court.</translation>
    </message>
    <message>
        <source>Today your plan has a gentle start.</source>
        <translation>Aujourd’hui, votre programme prévoit un début en douceur.</translation>
    </message>
    <message>
        <source>Today your plan has stretches. A rest is as good.</source>
        <translation>Aujourd’hui, votre programme prévoit des étirements. Le repos est tout aussi bien.</translation>
    </message>
    <message>
        <source>Today your plan has stretches.</source>
        <translation>Aujourd’hui, votre programme prévoit des étirements.</translation>
    </message>
    <message>
        <source>You marked a flare-up, so holds stay as they are.</source>
        <translation>Vous avez noté une poussée, donc les durées restent comme elles sont.</translation>
    </message>
    <message>
        <source>You are away, so holds stay as they are.</source>
        <translation>Vous faites une pause, donc les durées restent comme elles sont.</translation>
    </message>
    <message>
        <source>This is a light week, so holds stay as they are.</source>
        <translation>C’est une semaine légère, donc les durées restent comme elles sont.</translation>
    </message>
    <message>
        <source>You chose to keep this as it is.</source>
        <translation>Vous avez choisi de laisser cela comme c’est.</translation>
    </message>
    <message>
        <source>There has been no session since the last change.</source>
        <translation>Il n’y a pas eu de séance depuis le dernier changement.</translation>
    </message>
    <message>
        <source>A session was stopped early.</source>
        <translation>Une séance a été arrêtée plus tôt.</translation>
    </message>
    <message>
        <source>How hard the last sessions were is not known.</source>
        <translation>On ne sait pas si les dernières séances étaient dures.</translation>
    </message>
    <message>
        <source>Enough has grown this week.</source>
        <translation>Assez de choses ont augmenté cette semaine.</translation>
    </message>
    <message>
        <source>This is as long as it gets. Longer holds bring little more.</source>
        <translation>La durée ne va pas plus loin. Tenir plus longtemps apporte peu.</translation>
    </message>
    <message>
        <source>This is the highest level.</source>
        <translation>C’est le niveau le plus haut.</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Try {new} instead of {old}?</source>
        <translation>Essayer {new} au lieu de {old}&#xa0;?</translation>
    </message>
    <message>
        <source>Go back to {old}?</source>
        <translation>Revenir à {old}&#xa0;?</translation>
    </message>
    <message>
        <source>Stay at {old}, in the easier version?</source>
        <translation>Rester à {old}, dans la version plus facile&#xa0;?</translation>
    </message>
    <message>
        <source>Try {new} instead of {old}, in the easier version?</source>
        <translation>Essayer {new} au lieu de {old}, dans la version plus facile&#xa0;?</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>tout s’est calmé</translation>
    </message>
    <message>
        <source>settled whenever you said</source>
        <translation>calmé chaque fois que vous l’avez dit</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>about right</source>
        <translation>juste bien</translation>
    </message>
    <message>
        <source>{sessions}, highest pain {pain}, {settled}, effort {effort}.</source>
        <translation>{sessions}, douleur maximale {pain}, {settled}, effort {effort}.</translation>
    </message>
    <message>
        <source>You named sharp or spreading pain, or signs in a leg.</source>
        <translation>Vous avez signalé une douleur vive ou qui s’étend, ou des signes dans une jambe.</translation>
    </message>
    <message>
        <source>A session had not settled by the next day.</source>
        <translation>Après une séance, cela ne s’était pas calmé le lendemain.</translation>
    </message>
    <message>
        <source>Sessions stopped early came too close together.</source>
        <translation>Des séances arrêtées plus tôt étaient trop rapprochées.</translation>
    </message>
    <message>
        <source>A session took an effort of {effort} out of 10.</source>
        <translation>Une séance a demandé un effort de {effort} sur 10.</translation>
    </message>
    <message>
        <source>Pain rose from {before} to {after} in a session.</source>
        <translation>La douleur est montée de {before} à {after} dans une séance.</translation>
    </message>
    <message>
        <source>Pain reached {pain} out of 10 in a session.</source>
        <translation>La douleur a atteint {pain} sur 10 dans une séance.</translation>
    </message>
    <message>
        <source>Holds do not grow in the first {days} days.</source>
        <translation>Les durées n’augmentent pas dans les {days} premiers jours.</translation>
    </message>
    <message>
        <source>Sessions finished and rated so far: {done} of {needed}.</source>
        <translation>Séances terminées et notées jusqu’ici&#xa0;: {done} sur {needed}.</translation>
    </message>
    <message>
        <source>Planned sessions finished: {done} of {planned}.</source>
        <translation>Séances prévues terminées&#xa0;: {done} sur {planned}.</translation>
    </message>
    <message>
        <source>Sessions known to have settled: {count} of {needed}.</source>
        <translation>Séances après lesquelles tout s’est calmé&#xa0;: {count} sur {needed}.</translation>
    </message>
    <message>
        <source>Good sessions on the way back to {old}: {done} of {needed}.</source>
        <translation>Bonnes séances pour revenir à {old}&#xa0;: {done} sur {needed}.</translation>
    </message>
    <message>
        <source>Good sessions in a row at this level: {done}.</source>
        <translation>Bonnes séances de suite à ce niveau&#xa0;: {done}.</translation>
    </message>
    <message>
        <source>Good sessions in a row at this length: {done}.</source>
        <translation>Bonnes séances de suite à cette durée&#xa0;: {done}.</translation>
    </message>
    <message>
        <source>Your flare-up is over, so start gently.</source>
        <translation>Votre poussée est passée, alors reprenez en douceur.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>You may not read or write there</source>
        <translation>Vous n’avez pas le droit de lire ou d’écrire à cet endroit</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Rien ne peut être écrit à cet endroit</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Ce n’est pas là</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <translation>Un autre programme l’utilise</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Le disque ne répond pas</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself</source>
        <translation>C’est un lien qui renvoie à lui-même</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, 1 to 80 characters, such as childs-pose</source>
        <translation>des minuscules, des chiffres et des traits d’union, de 1 à 80 caractères, comme childs-pose</translation>
    </message>
    <message>
        <source>A comma seems to be missing before this place.</source>
        <translation>Il semble manquer une virgule avant cet endroit.</translation>
    </message>
    <message>
        <source>A colon seems to be missing between a name and its value.</source>
        <translation>Il semble manquer un deux-points entre un nom et sa valeur.</translation>
    </message>
    <message>
        <source>A name in double quotes (&quot;…&quot;) should stand here. Is there a comma too many before it?</source>
        <translation>Un nom entre guillemets doubles (&quot;…&quot;) devrait se trouver ici. Y a-t-il une virgule de trop avant&#x202f;?</translation>
    </message>
    <message>
        <source>A value should stand here. Is there a comma too many, or a word without quotes?</source>
        <translation>Une valeur devrait se trouver ici. Y a-t-il une virgule de trop, ou un mot sans guillemets&#x202f;?</translation>
    </message>
    <message>
        <source>There is a comma too many before this place.</source>
        <translation>Il y a une virgule de trop avant cet endroit.</translation>
    </message>
    <message>
        <source>Something stands after the end. Is there a bracket too many?</source>
        <translation>Il y a quelque chose après la fin. Y a-t-il un crochet ou une accolade de trop&#x202f;?</translation>
    </message>
    <message>
        <source>The closing quotation mark of this text is missing.</source>
        <translation>Le guillemet fermant de ce texte manque.</translation>
    </message>
    <message>
        <source>This text goes over the end of its line. Is a quotation mark missing?</source>
        <translation>Ce texte dépasse la fin de sa ligne. Manque-t-il un guillemet&#x202f;?</translation>
    </message>
    <message>
        <source>{name} is not a field here.</source>
        <translation>{name} n’est pas un champ ici.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>It must be {must_be}.</source>
        <translation>Il faut {must_be}.</translation>
    </message>
    <message>
        <source>{name} must be {must_be}. It says {says}.</source>
        <translation>{name}&#x202f;: il faut {must_be}. On y lit {says}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{word}&quot;?</source>
        <translation>Vouliez-vous dire &quot;{word}&quot;&#x202f;?</translation>
    </message>
    <message>
        <source>Known here: {names}…</source>
        <translation>Connus ici&#x202f;: {names}…</translation>
    </message>
    <message>
        <source>Known here: {names}.</source>
        <translation>Connus ici&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Write {start} and go on from there.</source>
        <translation>Écrivez {start} et continuez à partir de là.</translation>
    </message>
    <message>
        <source>From column {column} on, the file cannot be read as JSON.</source>
        <translation>À partir de la colonne {column}, le fichier ne peut pas être lu comme du JSON.</translation>
    </message>
    <message>
        <source>Entry {number} of &quot;{list}&quot;</source>
        <translation>Entrée {number} de &quot;{list}&quot;</translation>
    </message>
    <message>
        <source>Write {number} without quotes.</source>
        <translation>Écrivez {number} sans guillemets.</translation>
    </message>
    <message>
        <source>Write true or false without quotes.</source>
        <translation>Écrivez true ou false sans guillemets.</translation>
    </message>
    <message>
        <source>There is more in this file than a routine file can hold.</source>
        <translation>Ce fichier contient plus que ce qu’un fichier de routines peut contenir.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Répartissez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The brackets in this file are nested too deeply.</source>
        <translation>Les crochets et accolades de ce fichier sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>A number in this file has too many digits.</source>
        <translation>Un nombre de ce fichier a trop de chiffres.</translation>
    </message>
    <message>
        <source>The file must hold one object in { }.</source>
        <translation>Le fichier doit contenir un seul objet entre { }.</translation>
    </message>
    <message>
        <source>This text holds half of a character.</source>
        <translation>Ce texte contient la moitié d’un caractère.</translation>
    </message>
    <message>
        <source>This file has format {format}; this Backchime reads up to format {known}.</source>
        <translation>Ce fichier a le format {format}&#x202f;; ce Backchime lit jusqu’au format {known}.</translation>
    </message>
    <message>
        <source>Use a newer Backchime to read it.</source>
        <translation>Utilisez un Backchime plus récent pour le lire.</translation>
    </message>
    <message>
        <source>The pose &quot;{pose}&quot; has faults of its own.</source>
        <translation>La posture &quot;{pose}&quot; a ses propres erreurs.</translation>
    </message>
    <message>
        <source>Mend those and the step is fine.</source>
        <translation>Corrigez-les et l’étape sera bonne.</translation>
    </message>
    <message>
        <source>There is no pose called &quot;{pose}&quot;.</source>
        <translation>Il n’y a pas de posture appelée &quot;{pose}&quot;.</translation>
    </message>
    <message>
        <source>The pose &quot;{pose}&quot; has no left and right side.</source>
        <translation>La posture &quot;{pose}&quot; n’a pas de côté gauche et droit.</translation>
    </message>
    <message>
        <source>Take &quot;sides&quot; out of this step.</source>
        <translation>Retirez &quot;sides&quot; de cette étape.</translation>
    </message>
    <message>
        <source>&quot;hold_seconds&quot; says {usual}, which is above the {longest} of &quot;longest_hold_seconds&quot;.</source>
        <translation>&quot;hold_seconds&quot; indique {usual}, ce qui dépasse les {longest} de &quot;longest_hold_seconds&quot;.</translation>
    </message>
    <message>
        <source>at most {longest}</source>
        <translation>{longest} au plus</translation>
    </message>
    <message>
        <source>A sided pose needs &quot;side_means&quot;.</source>
        <translation>Une posture à deux côtés a besoin de &quot;side_means&quot;.</translation>
    </message>
    <message>
        <source>Say what is left or right, such as: the leg that is raised.</source>
        <translation>Dites ce qui est à gauche ou à droite, par exemple&#x202f;: la jambe levée.</translation>
    </message>
    <message>
        <source>&quot;side_means&quot; is only for a sided pose.</source>
        <translation>&quot;side_means&quot; est réservé aux postures à deux côtés.</translation>
    </message>
    <message>
        <source>Write &quot;sided&quot;: true, or take &quot;side_means&quot; out.</source>
        <translation>Écrivez &quot;sided&quot;: true, ou retirez &quot;side_means&quot;.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is used twice among the poses.</source>
        <translation>L’id &quot;{id}&quot; est utilisé deux fois parmi les postures.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is used twice among the routines.</source>
        <translation>L’id &quot;{id}&quot; est utilisé deux fois parmi les routines.</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <translation>Donnez à chacune son propre id.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice here; the last one counts.</source>
        <translation>&quot;{name}&quot; figure deux fois ici&#x202f;; c’est le dernier qui compte.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>{reason}: {folder}</source>
        <translation>{reason}&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Your draft could not be saved.</source>
        <translation>Votre brouillon n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>{name} is neither a routine nor a history of Backchime.</source>
        <translation>{name} n’est ni une routine ni un historique de Backchime.</translation>
    </message>
    <message>
        <source>Your history could not be read, so a new one was begun.</source>
        <translation>Votre historique n’a pas pu être lu&#xa0;: un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Your history could not be read.</source>
        <translation>Votre historique n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file is left as it is: {name}</source>
        <translation>Le fichier reste tel quel&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Another program is using your history.</source>
        <translation>Un autre programme utilise votre historique.</translation>
    </message>
    <message>
        <source>You can go on. Saving is tried again after every hold.</source>
        <translation>Vous pouvez continuer. L’enregistrement est retenté après chaque maintien.</translation>
    </message>
    <message>
        <source>The disk is full, so your history is not saved.</source>
        <translation>Le disque est plein&#xa0;: votre historique n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Your history could not be saved.</source>
        <translation>Votre historique n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>You can go on. Saving is tried again after every hold. ({reason}: {folder})</source>
        <translation>Vous pouvez continuer. L’enregistrement est retenté après chaque maintien. ({reason}&#xa0;: {folder})</translation>
    </message>
    <message>
        <source>It is left as it is, and nothing is added to it.</source>
        <translation>Il reste tel quel, et rien n’y est ajouté.</translation>
    </message>
    <message>
        <source>Nothing was brought in, and your history is as it was.</source>
        <translation>Rien n’a été importé, et votre historique est comme avant.</translation>
    </message>
    <message>
        <source>{name} is too large to be a history.</source>
        <translation>{name} est trop gros pour être un historique.</translation>
    </message>
    <message>
        <source>Update Backchime here, then bring it in again.</source>
        <translation>Mettez Backchime à jour ici, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>{name} is not a history of Backchime.</source>
        <translation>{name} n’est pas un historique de Backchime.</translation>
    </message>
    <message>
        <source>Choose the file that “Save everything” made on the other computer.</source>
        <translation>Choisissez le fichier que «&#xa0;Tout enregistrer&#xa0;» a fait sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>{name} has a fault, so nothing of it was brought in.</source>
        <translation>{name} a une erreur, donc rien n’en a été importé.</translation>
    </message>
    <message>
        <source>A copy of your history could not be kept, so nothing was brought in.</source>
        <translation>Une copie de votre historique n’a pas pu être gardée, donc rien n’a été importé.</translation>
    </message>
    <message>
        <source>Close any program that uses them, then delete again. ({reason}: {names})</source>
        <translation>Fermez tout programme qui les utilise, puis supprimez à nouveau. ({reason}&#xa0;: {names})</translation>
    </message>
    <message>
        <source>Some of your history could not be deleted.</source>
        <translation>Une partie de votre historique n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The words of your report could not be saved.</source>
        <translation>Les mots de votre rapport n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Impossible de lire {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is too large: a routine file has at most {most} MB.</source>
        <translation>{file} est trop grand&#x202f;: un fichier de routines fait {most} Mo au plus.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (line {line}).</source>
        <translation>{file} n’est pas du texte UTF-8 (ligne {line}).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation>Enregistrez-le en UTF-8 dans votre éditeur.</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}</source>
        <translation>{file} est endommagé&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>Please install Backchime again.</source>
        <translation>Veuillez réinstaller Backchime.</translation>
    </message>
    <message>
        <source>What you change holds until you close Backchime.</source>
        <translation>Vos changements valent jusqu’à la fermeture de Backchime.</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>L’ancien fichier est conservé sous {name}.</translation>
    </message>
    <message>
        <source>Try a second round, at the same length?</source>
        <translation>Essayer un deuxième tour, de même durée&#xa0;?</translation>
    </message>
    <message>
        <source>Try the full version again, at the same length?</source>
        <translation>Essayer de nouveau la version complète, de même durée&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>{done} sur&#xa0;%n séance</numerusform>
            <numerusform>{done} sur&#xa0;%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next step can come %n days after the last change.</source>
        <translation>
            <numerusform>Le prochain cran peut venir&#xa0;%n jour après le dernier changement.</numerusform>
            <numerusform>Le prochain cran peut venir&#xa0;%n jours après le dernier changement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have had %n days off.</source>
        <translation>
            <numerusform>Vous avez eu&#xa0;%n jour sans séance.</numerusform>
            <numerusform>Vous avez eu&#xa0;%n jours sans séance.</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold until you close Backchime. ({reason}: {folder})</source>
        <translation>Ils valent jusqu’à la fermeture de Backchime. ({reason}&#x202f;: {folder})</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>Vos réglages n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the defaults are in use.</source>
        <translation>Vos réglages n’ont pas pu être lus&#x202f;; les réglages par défaut sont donc utilisés.</translation>
    </message>
    <message>
        <source>Your settings could not be opened, so the defaults are in use.</source>
        <translation>Vos réglages n’ont pas pu être ouverts&#x202f;; les réglages par défaut sont donc utilisés.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Backchime.</source>
        <translation>{name} a été écrit par un Backchime plus récent.</translation>
    </message>
    <message>
        <source>What it says is in use as far as it is understood; changes hold until you close.</source>
        <translation>Ce qui en est compris est utilisé&#x202f;; les changements valent jusqu’à la fermeture.</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>The computer was asleep or held up, so the session waited for you.</source>
        <translation>L’ordinateur était en veille ou occupé, la séance vous a donc attendu.</translation>
    </message>
</context>
<context>
    <name>SessionEndDialog</name>
    <message>
        <source>End this session?</source>
        <translation>Terminer cette séance&#x202f;?</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>End and rate my pain</source>
        <translation>Terminer et évaluer ma douleur</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>It hurts, stop here</source>
        <translation>J’ai mal, arrêter ici</translation>
    </message>
    <message>
        <source>End without rating</source>
        <translation>Terminer sans évaluer</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Start this hold again</source>
        <translation>Recommencer ce maintien</translation>
    </message>
    <message>
        <source>Skip this hold</source>
        <translation>Sauter ce maintien</translation>
    </message>
    <message>
        <source>It hurts, stop here</source>
        <translation>J’ai mal, arrêter ici</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>J’ai mal</translation>
    </message>
    <message>
        <source>It hurts, stop here (H)</source>
        <translation>J’ai mal, arrêter ici (H)</translation>
    </message>
    <message>
        <source>This hold again, or the one before</source>
        <translation>Ce maintien à nouveau, ou le précédent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go on at once</source>
        <translation>Continuer tout de suite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>No sound. Watch the colours.</source>
        <translation>Pas de son. Suivez les couleurs.</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>{clock} restantes</translation>
    </message>
    <message>
        <source>Time left in this part: {length}</source>
        <translation>Temps restant dans cette partie&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Every hold is still to come.</source>
        <translation>Tous les maintiens sont encore à venir.</translation>
    </message>
    <message numerus="yes">
        <source>You have done {done} of %n holds.</source>
        <translation>
            <numerusform>Vous avez fait {done} maintien sur %n.</numerusform>
            <numerusform>Vous avez fait {done} des %n maintiens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâchez</translation>
    </message>
    <message numerus="yes">
        <source>seconds left</source>
        <translation>
            <numerusform>seconde restante</numerusform>
            <numerusform>secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>until the chime</source>
        <translation>avant le signal</translation>
    </message>
    <message>
        <source>Get back into position</source>
        <translation>Remettez-vous en position</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Reposez-vous un instant</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Maintenant le côté gauche</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Maintenant le côté droit</translation>
    </message>
    <message>
        <source>Gentle position</source>
        <translation>Position douce</translation>
    </message>
    <message>
        <source>Easier version, {repetition}</source>
        <translation>Version plus facile, {repetition}</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Version plus facile</translation>
    </message>
    <message>
        <source>Instead of {pose}</source>
        <translation>Au lieu de «&#x202f;{pose}&#x202f;»</translation>
    </message>
    <message>
        <source>{repetition}, instead of {pose}</source>
        <translation>{repetition}, au lieu de «&#x202f;{pose}&#x202f;»</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Hold for {length}</source>
        <translation>Tenez {length}</translation>
    </message>
    <message>
        <source>Switch to the left</source>
        <translation>Passez à gauche</translation>
    </message>
    <message>
        <source>Switch to the right</source>
        <translation>Passez à droite</translation>
    </message>
    <message>
        <source>Rest, then {repetition}</source>
        <translation>Repos, puis {repetition}</translation>
    </message>
    <message>
        <source>Once more, {repetition}</source>
        <translation>Encore une fois, {repetition}</translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation>Maintien {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>SessionRoom</name>
    <message>
        <source>Nothing is lost. Start again whenever you like.</source>
        <translation>Rien n’est perdu. Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>{time} added</source>
        <translation>{time} de plus</translation>
    </message>
    <message>
        <source>{time} taken off</source>
        <translation>{time} de moins</translation>
    </message>
    <message>
        <source>You did {holds}.</source>
        <translation>Vous avez fait {holds}.</translation>
    </message>
</context>
<context>
    <name>SessionSummary</name>
    <message>
        <source>Hold length</source>
        <translation>Durée du maintien</translation>
    </message>
    <message>
        <source>Rests keep their own length.</source>
        <translation>Les repos gardent leur durée.</translation>
    </message>
    <message>
        <source>Ask about pain first</source>
        <translation>Question sur la douleur d’abord</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>{time} holding</source>
        <translation>{time} de maintien</translation>
    </message>
    <message>
        <source>{time} moving</source>
        <translation>{time} de mouvement</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Temps total</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your body</source>
        <translation>Votre corps</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre programme</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>The original sounds are back</source>
        <translation>Les sons d’origine sont de retour</translation>
    </message>
    <message>
        <source>The usual numbers are back</source>
        <translation>Les chiffres habituels sont rétablis</translation>
    </message>
    <message>
        <source>There is no log file: nothing could be written there.</source>
        <translation>Il n’y a pas de fichier journal&#xa0;: rien n’a pu y être écrit.</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {name}.</translation>
    </message>
    <message>
        <source>Its place is copied: {path}</source>
        <translation>Son emplacement est copié&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The data folder cannot be made.</source>
        <translation>Impossible de créer le dossier des données.</translation>
    </message>
</context>
<context>
    <name>SharingRoom</name>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What would you like to save?</source>
        <translation>Que voulez-vous enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Every file stays on this computer until you give it to somebody.</source>
        <translation>Chaque fichier reste sur cet ordinateur jusqu’à ce que vous le donniez à quelqu’un.</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tableaux (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tout (JSON)</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Rien maintenant</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Backchime history (*.json)</source>
        <translation>Historique Backchime (*.json)</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Enregistrer pour mon agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
</context>
<context>
    <name>SidePill</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Does any of this apply?</source>
        <translation>L’un de ces signes vous concerne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>If yes, get emergency help now.</source>
        <translation>Si oui, demandez une aide d’urgence maintenant.</translation>
    </message>
    <message>
        <source>Or any of this?</source>
        <translation>Ou l’un de ces signes&#x202f;?</translation>
    </message>
    <message>
        <source>Or this?</source>
        <translation>Ou ceci&#x202f;?</translation>
    </message>
    <message>
        <source>If something feels badly wrong, call your local emergency number.</source>
        <translation>Si quelque chose ne va vraiment pas, appelez votre numéro d’urgence local.</translation>
    </message>
</context>
<context>
    <name>SignsNote</name>
    <message>
        <source>Leg weakness, numb saddle area, bladder or bowel change? Get help now.</source>
        <translation>Faiblesse dans une jambe, entrejambe engourdi, changement de la vessie ou de l’intestin&#x202f;? Demandez de l’aide maintenant.</translation>
    </message>
</context>
<context>
    <name>SoundCheckPage</name>
    <message>
        <source>I heard it</source>
        <translation>Je l’ai entendu</translation>
    </message>
    <message>
        <source>I can’t hear it</source>
        <translation>Je ne l’entends pas</translation>
    </message>
    <message>
        <source>Go on without sound</source>
        <translation>Continuer sans le son</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SoundSettings</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Chimes tell you when to hold, when to move and when a session is over</source>
        <translation>Les signaux vous disent quand tenir, quand bouger et quand la séance est finie</translation>
    </message>
    <message>
        <source>Run the sound check again</source>
        <translation>Refaire le test du son</translation>
    </message>
    <message>
        <source>Back to the original sounds</source>
        <translation>Revenir aux sons d’origine</translation>
    </message>
    <message>
        <source>Flash the screen edge at each chime</source>
        <translation>Flash au bord de l’écran à chaque signal</translation>
    </message>
    <message>
        <source>A coloured border marks each change. Without sound it always does.</source>
        <translation>Une bordure colorée marque chaque changement. Sans le son, elle le fait toujours.</translation>
    </message>
    <message>
        <source>For the eye</source>
        <translation>Pour les yeux</translation>
    </message>
</context>
<context>
    <name>SpellsPart</name>
    <message>
        <source>Tight spells</source>
        <translation>Moments de raideur</translation>
    </message>
    <message>
        <source>The longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>Que faisiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Such as lifting a box</source>
        <translation>Par exemple soulever un carton</translation>
    </message>
    <message>
        <source>Times when your back tightened up</source>
        <translation>Fois où votre dos s’est raidi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>Information and a timer, not medical care. This app is not a medical device. It does not diagnose, treat, prevent or monitor any illness or injury. Stop if something feels wrong, and ask a doctor or physiotherapist if you are unsure.</source>
        <translation>Des informations et un minuteur, pas des soins médicaux. Cette appli n’est pas un dispositif médical. Elle ne diagnostique, ne traite, ne prévient et ne surveille aucune maladie ni blessure. Arrêtez si quelque chose ne va pas, et demandez à un médecin ou à un kinésithérapeute en cas de doute.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>Use my usual {time}</source>
        <translation>Durée habituelle&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Durée du maintien</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation>Repos intermédiaire</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>Temps pour bouger</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Temps pour changer de côté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Étape {number} sur {all}</translation>
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
        <translation>chaque côté</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>{count} times {length}</source>
        <translation>{count} fois {length}</translation>
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
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>De {least} à {most}</translation>
    </message>
</context>
<context>
    <name>StopHead</name>
    <message>
        <source>Stopped. Good call.</source>
        <translation>Vous avez arrêté. Bonne décision.</translation>
    </message>
    <message>
        <source>Ease out of the pose slowly.</source>
        <translation>Sortez de la posture lentement, en douceur.</translation>
    </message>
    <message>
        <source>Ease out of the pose slowly. {exit}</source>
        <translation>Sortez de la posture lentement, en douceur. {exit}</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>You listened to your back. That counts.</source>
        <translation>Vous avez écouté votre dos. Cela compte.</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Rate the pain first</source>
        <translation>Évaluer d’abord la douleur</translation>
    </message>
    <message>
        <source>If not, rest. If the pain is still there tomorrow, speak to a doctor or physiotherapist.</source>
        <translation>Sinon, reposez-vous. Si la douleur est encore là demain, parlez à un médecin ou à un kinésithérapeute.</translation>
    </message>
</context>
<context>
    <name>SwapWords</name>
    <message>
        <source>Sore wrists</source>
        <translation>Poignets douloureux</translation>
    </message>
    <message>
        <source>Sore shoulders</source>
        <translation>Épaules douloureuses</translation>
    </message>
    <message>
        <source>Sore knees</source>
        <translation>Genoux douloureux</translation>
    </message>
    <message>
        <source>Cannot use the floor</source>
        <translation>Je ne peux pas aller au sol</translation>
    </message>
    <message>
        <source>Told to avoid deep bending or twisting</source>
        <translation>On m’a dit d’éviter les flexions ou torsions profondes</translation>
    </message>
    <message>
        <source>Head-down makes me dizzy</source>
        <translation>Tête en bas, j’ai des vertiges</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Forward bending hurts</source>
        <translation>Me pencher en avant fait mal</translation>
    </message>
    <message>
        <source>Leaning back hurts</source>
        <translation>Me pencher en arrière fait mal</translation>
    </message>
    <message>
        <source>Less weight on your hands: on the forearms or at a wall instead.</source>
        <translation>Moins de poids sur les mains&#x202f;: plutôt sur les avant-bras ou contre un mur.</translation>
    </message>
    <message>
        <source>Less weight on your arms, and no reach to the side.</source>
        <translation>Moins de poids sur les bras, et pas d’étirement sur le côté.</translation>
    </message>
    <message>
        <source>Less kneeling: you lie down, sit or stand instead.</source>
        <translation>Moins de temps à genoux&#x202f;: à la place, vous vous allongez, vous asseyez ou restez debout.</translation>
    </message>
    <message>
        <source>Everything is done on a chair, at a wall or at a counter.</source>
        <translation>Tout se fait sur une chaise, contre un mur ou à un plan de travail.</translation>
    </message>
    <message>
        <source>No deep folds and no twists, for example with thin bones.</source>
        <translation>Ni flexions profondes ni torsions, par exemple avec des os fragiles.</translation>
    </message>
    <message>
        <source>No pose with your head hanging down.</source>
        <translation>Aucune posture avec la tête en bas.</translation>
    </message>
    <message>
        <source>Ask first. No lying on your back, no planks and no twists.</source>
        <translation>Demandez d’abord. Pas de position allongée sur le dos, pas de planches et pas de torsions.</translation>
    </message>
    <message>
        <source>You rest on your back, or lean back a little, instead.</source>
        <translation>À la place, vous vous reposez sur le dos ou vous penchez un peu en arrière.</translation>
    </message>
    <message>
        <source>No leaning back, and the high plank is done at a counter.</source>
        <translation>Ne pas se pencher en arrière, et la planche haute se fait à un plan de travail.</translation>
    </message>
    <message>
        <source>Instead of {pose}</source>
        <translation>Au lieu de «&#x202f;{pose}&#x202f;»</translation>
    </message>
    <message>
        <source>1 pose is swapped for an easier one.</source>
        <translation>1 posture est remplacée par une plus facile.</translation>
    </message>
    <message numerus="yes">
        <source>%n poses are swapped for easier ones.</source>
        <translation>
            <numerusform>%n posture est remplacée par une plus facile.</numerusform>
            <numerusform>%n postures sont remplacées par de plus faciles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {poses}.</source>
        <translation>Laissées de côté&#x202f;: {poses}.</translation>
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
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>What else did you do for your back?</source>
        <translation>Qu’avez-vous fait d’autre pour votre dos&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>TimingSettings</name>
    <message>
        <source>Hold time for stretches</source>
        <translation>Durée de maintien des étirements</translation>
    </message>
    <message>
        <source>Hold time for core</source>
        <translation>Durée de maintien du gainage</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Getting back into a hold</source>
        <translation>Reprise d’un maintien</translation>
    </message>
    <message>
        <source>Time between poses</source>
        <translation>Temps entre les postures</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Alternate by day</source>
        <translation>Alterner chaque jour</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Premier côté</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Durée du maintien</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>For every stretch that has no time of its own.</source>
        <translation>Pour chaque étirement qui n’a pas de durée propre.</translation>
    </message>
    <message>
        <source>For every core pose that has no time of its own. Locked rests stay as they are.</source>
        <translation>Pour chaque posture de gainage qui n’a pas de durée propre. Les repos fixes restent tels quels.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>Temps pour bouger</translation>
    </message>
    <message>
        <source>Poses with their own time</source>
        <translation>Postures avec leur propre durée</translation>
    </message>
    <message>
        <source>Press a time to change it. The arrow brings the usual time back.</source>
        <translation>Appuyez sur une durée pour la changer. La flèche rétablit la durée habituelle.</translation>
    </message>
    <message>
        <source>Before the first pose: long enough to lie down</source>
        <translation>Avant la première posture&#x202f;: assez pour vous allonger</translation>
    </message>
    <message>
        <source>Each pose has its planned time; this makes it longer</source>
        <translation>Chaque posture a son temps prévu&#x202f;; ceci l’allonge</translation>
    </message>
    <message>
        <source>Counts down before a paused hold goes on</source>
        <translation>Compte à rebours avant de reprendre un maintien en pause</translation>
    </message>
    <message>
        <source>The side that comes first in a pose</source>
        <translation>Le côté qui vient en premier dans une posture</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today’s suggestion</source>
        <translation>Proposition du jour</translation>
    </message>
    <message>
        <source>A good place to start</source>
        <translation>Un bon début</translation>
    </message>
    <message>
        <source>Start, {length}</source>
        <translation>Commencer, {length}</translation>
    </message>
    <message>
        <source>Start {name}, {length}</source>
        <translation>Commencer {name}, {length}</translation>
    </message>
    <message>
        <source>See the poses</source>
        <translation>Voir les postures</translation>
    </message>
    <message>
        <source>{name}, {length}</source>
        <translation>{name}, {length}</translation>
    </message>
    <message>
        <source>Pick up where you stopped</source>
        <translation>Reprenez là où vous vous êtes arrêté</translation>
    </message>
    <message>
        <source>{done} of {all} holds are done, and they are saved.</source>
        <translation>{done} maintiens sur {all} sont faits et enregistrés.</translation>
    </message>
    <message>
        <source>Go on, {length}</source>
        <translation>Continuer, {length}</translation>
    </message>
    <message>
        <source>Go on with {name}, {length} left</source>
        <translation>Continuer {name}, encore {length}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Je suis de retour</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>À bientôt</translation>
    </message>
    <message>
        <source>Practise after all</source>
        <translation>Pratiquer quand même</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>Un jour de repos</translation>
    </message>
    <message>
        <source>See your plan</source>
        <translation>Voir votre programme</translation>
    </message>
    <message>
        <source>Your plan is paused</source>
        <translation>Votre programme est en pause</translation>
    </message>
    <message>
        <source>Gently today</source>
        <translation>En douceur aujourd’hui</translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Repos aujourd’hui</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>C’est fait pour aujourd’hui</translation>
    </message>
    <message>
        <source>Today’s suggestion, in a light week</source>
        <translation>Proposition du jour, en semaine légère</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Shall a voice guide you?</source>
        <translation>Voulez-vous qu’une voix vous guide&#x202f;?</translation>
    </message>
    <message>
        <source>It speaks English, between the chimes. You can change this any time.</source>
        <translation>Elle parle anglais, entre les signaux. Vous pouvez changer cela à tout moment.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Pas de voix</translation>
    </message>
    <message>
        <source>The chimes alone lead you</source>
        <translation>Les signaux seuls vous guident</translation>
    </message>
    <message>
        <source>Names and sides</source>
        <translation>Noms et côtés</translation>
    </message>
    <message>
        <source>“Next: Child’s pose.” “Now the right side.”</source>
        <translation>«&#x202f;Ensuite&#x202f;: Posture de l’enfant.&#x202f;» «&#x202f;Maintenant le côté droit.&#x202f;»</translation>
    </message>
    <message>
        <source>With instructions</source>
        <translation>Avec instructions</translation>
    </message>
    <message>
        <source>Also how to get into each pose</source>
        <translation>Aussi comment prendre chaque posture</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Arrêter la voix</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Écouter la voix</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Names and sides</source>
        <translation>Noms et côtés</translation>
    </message>
    <message>
        <source>With instructions</source>
        <translation>Avec instructions</translation>
    </message>
    <message>
        <source>Speak during the session</source>
        <translation>Parler pendant la séance</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Play the voice</source>
        <translation>Lire la voix</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Arrêter la voix</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>After the instructions, how to breathe in the pose</source>
        <translation>Après les instructions, comment respirer dans la posture</translation>
    </message>
    <message>
        <source>A quiet minute at the end</source>
        <translation>Une minute de calme à la fin</translation>
    </message>
    <message>
        <source>After the last chime nothing is asked of you. The voice, if it is on, tells how to get up.</source>
        <translation>Après le dernier signal, plus rien ne vous est demandé. La voix, si elle est activée, dit comment vous relever.</translation>
    </message>
    <message>
        <source>The voice speaks English. It was made on a computer from an open model; nothing is sent anywhere.</source>
        <translation>La voix parle anglais. Elle a été créée sur un ordinateur à partir d’un modèle ouvert&#x202f;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>The chimes alone lead you</source>
        <translation>Les signaux seuls vous guident</translation>
    </message>
    <message>
        <source>“Next: Child’s pose.” “Now the right side.”</source>
        <translation>«&#x202f;Ensuite&#x202f;: Posture de l’enfant.&#x202f;» «&#x202f;Maintenant le côté droit.&#x202f;»</translation>
    </message>
    <message>
        <source>Also how to get into each pose, so that you never need to look</source>
        <translation>Aussi comment prendre chaque posture, pour que vous n’ayez jamais à regarder</translation>
    </message>
    <message>
        <source>This Backchime came without its voice, so the chimes alone lead you.</source>
        <translation>Ce Backchime est venu sans sa voix&#x202f;: les signaux seuls vous guident.</translation>
    </message>
    <message>
        <source>Beside the chimes</source>
        <translation>En plus des signaux</translation>
    </message>
</context>
<context>
    <name>VolumeBars</name>
    <message>
        <source>{value} of {most}</source>
        <translation>{value} sur {most}</translation>
    </message>
</context>
<context>
    <name>VolumeCard</name>
    <message>
        <source>Overall volume</source>
        <translation>Volume général</translation>
    </message>
    <message>
        <source>Plays through your system’s default output</source>
        <translation>Passe par la sortie par défaut de votre système</translation>
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
            <numerusform>%n maintien</numerusform>
            <numerusform>%n maintiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n milliseconde</numerusform>
            <numerusform>%n millisecondes</numerusform>
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
        <translation>Ajouter «&#x202f;{pose}&#x202f;»</translation>
    </message>
</context>
</TS>
