<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Something in Backchime went wrong. It goes on as well as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you report it, the details below help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sessions full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeExcerpt</name>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
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
        <translation>Calme et lourdeur. Rien n&apos;a besoin de s&apos;étirer.</translation>
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
        <translation>Allongez-vous sur le dos, près d&apos;une chaise.</translation>
    </message>
    <message>
        <source>Rest both calves on the seat.</source>
        <translation>Posez les deux mollets sur l&apos;assise.</translation>
    </message>
    <message>
        <source>Let hips and knees bend to about a right angle.</source>
        <translation>Laissez hanches et genoux se plier à peu près à angle droit.</translation>
    </message>
    <message>
        <source>Let your arms fall open, palms up.</source>
        <translation>Laissez les bras s&apos;ouvrir, paumes vers le haut.</translation>
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
        <translation>Le bas du dos s&apos;étale et se relâche. Rien ne tire.</translation>
    </message>
    <message>
        <source>Use cushions or a sofa edge, or keep feet on the floor with knees bent.</source>
        <translation>Utilisez des coussins ou le bord d&apos;un canapé, ou gardez les pieds au sol, genoux pliés.</translation>
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
        <translation>Avant-bras sur l&apos;assise d&apos;une chaise, genoux sur un coussin.</translation>
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
        <translation>Ostéoporose ou ancienne fracture de la colonne&#x202f;: gardez le dos plat au lieu de l&apos;arrondir. Poignets ou genoux douloureux&#x202f;: ajoutez un coussin ou passez.</translation>
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
        <translation>Tenez l&apos;arrière de cette cuisse à deux mains.</translation>
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
        <translation>Passez une serviette derrière la cuisse et gardez l&apos;autre genou plié.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent hip replacement; knee that hurts when bent (hold behind the thigh).</source>
        <translation>Ostéoporose ou ancienne fracture de la colonne&#x202f;; prothèse de hanche récente&#x202f;; genou douloureux quand il est plié (tenez l&apos;arrière de la cuisse).</translation>
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
        <translation>Ramenez un genou, puis l&apos;autre.</translation>
    </message>
    <message>
        <source>Hold behind your thighs.</source>
        <translation>Tenez l&apos;arrière des cuisses.</translation>
    </message>
    <message>
        <source>Let your lower back rest long.</source>
        <translation>Laissez le bas du dos s&apos;allonger et se reposer.</translation>
    </message>
    <message>
        <source>Keep your shoulders heavy.</source>
        <translation>Gardez les épaules lourdes.</translation>
    </message>
    <message>
        <source>Slow breaths into the back of your waist.</source>
        <translation>Respirations lentes vers l&apos;arrière de la taille.</translation>
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
        <translation>Ostéoporose ou ancienne fracture de la colonne&#x202f;; grossesse avancée&#x202f;; douleur de jambe qui s&apos;aggrave quand le dos s&apos;arrondit.</translation>
    </message>
    <message>
        <source>Lower one foot, then the other.</source>
        <translation>Reposez un pied, puis l&apos;autre.</translation>
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
        <translation>Figure 4 sur le dos, pigeon allongé, chas de l&apos;aiguille</translation>
    </message>
    <message>
        <source>Cross one ankle over the other thigh.</source>
        <translation>Croisez une cheville sur l&apos;autre cuisse.</translation>
    </message>
    <message>
        <source>Keep the crossed foot gently flexed.</source>
        <translation>Gardez le pied croisé légèrement fléchi.</translation>
    </message>
    <message>
        <source>Hold behind the uncrossed thigh.</source>
        <translation>Tenez l&apos;arrière de la cuisse qui n&apos;est pas croisée.</translation>
    </message>
    <message>
        <source>Draw that thigh in until you feel a stretch.</source>
        <translation>Ramenez cette cuisse jusqu&apos;à sentir un étirement.</translation>
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
        <translation>Prothèse de hanche (demandez quels mouvements sont permis)&#x202f;; douleur de genou en torsion&#x202f;; pincement à l&apos;avant de la hanche.</translation>
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
        <translation>Passez une sangle autour d&apos;un pied.</translation>
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
        <translation>Gardez l&apos;autre genou plié, pied à plat.</translation>
    </message>
    <message>
        <source>Straighten only until you feel a mild pull.</source>
        <translation>Tendez la jambe seulement jusqu&apos;à sentir que ça tire un peu.</translation>
    </message>
    <message>
        <source>Slow breath out as the leg lengthens.</source>
        <translation>Expirez lentement quand la jambe s&apos;allonge.</translation>
    </message>
    <message>
        <source>The back of the raised thigh. No tingling in the foot.</source>
        <translation>L&apos;arrière de la cuisse levée. Pas de fourmillements dans le pied.</translation>
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
        <translation>Basculez vers l&apos;avant depuis les hanches.</translation>
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
        <translation>Inspirez pour vous grandir. Expirez pour basculer vers l&apos;avant.</translation>
    </message>
    <message>
        <source>Backs of the thighs, and mildly along the back.</source>
        <translation>L&apos;arrière des cuisses et, légèrement, le long du dos.</translation>
    </message>
    <message>
        <source>Sit on a folded blanket, bend the knees, loop a strap round the feet.</source>
        <translation>Asseyez-vous sur une couverture pliée, pliez les genoux, passez une sangle autour des pieds.</translation>
    </message>
    <message>
        <source>Disc problem or leg pain that gets worse bending forward; osteoporosis or past spine fracture; pregnancy (widen the legs). Stiff mornings: wait an hour or two.</source>
        <translation>Problème de disque ou douleur de jambe qui s&apos;aggrave quand vous vous penchez en avant&#x202f;; ostéoporose ou ancienne fracture de la colonne&#x202f;; grossesse (écartez les jambes). Raideur le matin&#x202f;: attendez une heure ou deux.</translation>
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
        <translation>Posture de l&apos;enfant</translation>
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
        <translation>Laissez les genoux s&apos;ouvrir à une largeur confortable.</translation>
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
        <translation>Respirez dans l&apos;arrière des côtes.</translation>
    </message>
    <message>
        <source>Lower back, hips and sides of the trunk, gently.</source>
        <translation>Le bas du dos, les hanches et les côtés du tronc, en douceur.</translation>
    </message>
    <message>
        <source>Cushion between hips and heels, forehead on stacked fists, or lean onto a chair seat.</source>
        <translation>Un coussin entre les hanches et les talons, le front sur les poings superposés, ou appuyez-vous sur l&apos;assise d&apos;une chaise.</translation>
    </message>
    <message>
        <source>Knee or ankle pain or recent knee or hip surgery; later pregnancy (knees wide or skip); osteoporosis; unmanaged high blood pressure or eye pressure problems (keep the head up).</source>
        <translation>Douleur de genou ou de cheville, ou opération récente du genou ou de la hanche&#x202f;; grossesse avancée (genoux écartés ou passez)&#x202f;; ostéoporose&#x202f;; hypertension non contrôlée ou problème de pression de l&apos;œil (gardez la tête relevée).</translation>
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
        <translation>Montez les hanches vers le haut et l&apos;arrière.</translation>
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
        <translation>L&apos;arrière des jambes, les épaules et un dos qui s&apos;allonge.</translation>
    </message>
    <message>
        <source>Hands on a wall or chair (wall dog), knees well bent, or stay in child&apos;s pose.</source>
        <translation>Mains sur un mur ou une chaise (demi-chien au mur), genoux bien pliés, ou restez en posture de l&apos;enfant.</translation>
    </message>
    <message>
        <source>Wrist or carpal tunnel or shoulder trouble; unmanaged high blood pressure; glaucoma or retina problems; dizziness head-down; late pregnancy.</source>
        <translation>Problème de poignet, de canal carpien ou d&apos;épaule&#x202f;; hypertension non contrôlée&#x202f;; glaucome ou problème de rétine&#x202f;; vertiges tête en bas&#x202f;; fin de grossesse.</translation>
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
        <translation>Basculez vers l&apos;avant et poussez les hanches loin du mur.</translation>
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
        <translation>L&apos;arrière des jambes, les côtés du tronc, les épaules.</translation>
    </message>
    <message>
        <source>Hands higher on the wall, more bend in the knees.</source>
        <translation>Mains plus haut sur le mur, genoux plus pliés.</translation>
    </message>
    <message>
        <source>Shoulder pain with arms overhead (hands higher); dizziness on bending.</source>
        <translation>Douleur d&apos;épaule avec les bras au-dessus de la tête (mains plus haut)&#x202f;; vertiges quand vous vous penchez.</translation>
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
        <translation>Amenez l&apos;autre main en travers, sur la cuisse la plus éloignée.</translation>
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
        <translation>Reculez les pieds, l&apos;un après l&apos;autre.</translation>
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
        <translation>L&apos;avant du tronc, les épaules, les cuisses. Pas de pincement dans le dos.</translation>
    </message>
    <message>
        <source>Knees down, or hands on a counter or wall.</source>
        <translation>Genoux au sol, ou mains sur un plan de travail ou un mur.</translation>
    </message>
    <message>
        <source>Sore wrists, elbows or shoulders; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation>Poignets, coudes ou épaules douloureux&#x202f;; hypertension non contrôlée ou maladie du cœur&#x202f;; grossesse ou premiers mois après l&apos;accouchement&#x202f;; hernie ou opération récente du ventre.</translation>
    </message>
    <message>
        <source>Lower your knees first, then sit back.</source>
        <translation>Posez d&apos;abord les genoux, puis asseyez-vous en arrière.</translation>
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
        <translation>Arrêtez quand les hanches s&apos;affaissent.</translation>
    </message>
    <message>
        <source>Short, steady breaths out. Keep breathing.</source>
        <translation>Expirations courtes et régulières. Continuez à respirer.</translation>
    </message>
    <message>
        <source>Deep in the belly and waist, fronts of the thighs.</source>
        <translation>En profondeur dans le ventre et la taille, et l&apos;avant des cuisses.</translation>
    </message>
    <message>
        <source>Knees down, or forearms on a bench or sofa.</source>
        <translation>Genoux au sol, ou avant-bras sur un banc ou un canapé.</translation>
    </message>
    <message>
        <source>Shoulder or elbow pain; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation>Douleur d&apos;épaule ou de coude&#x202f;; hypertension non contrôlée ou maladie du cœur&#x202f;; grossesse ou premiers mois après l&apos;accouchement&#x202f;; hernie ou opération récente du ventre.</translation>
    </message>
    <message>
        <source>Lower your knees first, then rest.</source>
        <translation>Posez d&apos;abord les genoux, puis reposez-vous.</translation>
    </message>
    <message>
        <source>Rectus and transversus abdominis, obliques, shoulders</source>
        <translation>Grand droit et transverse de l&apos;abdomen, obliques, épaules</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Planche latérale</translation>
    </message>
    <message>
        <source>Forearm side plank, side bridge</source>
        <translation>Planche latérale sur l&apos;avant-bras, pont latéral</translation>
    </message>
    <message>
        <source>Lying on one side, legs straight, propped on the lower forearm.</source>
        <translation>Sur le côté, jambes tendues, en appui sur l&apos;avant-bras du dessous.</translation>
    </message>
    <message>
        <source>Lie on one side and prop on your forearm.</source>
        <translation>Allongez-vous sur le côté, en appui sur l&apos;avant-bras.</translation>
    </message>
    <message>
        <source>Elbow under shoulder, feet stacked.</source>
        <translation>Coude sous l&apos;épaule, un pied sur l&apos;autre.</translation>
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
        <translation>Douleur d&apos;épaule du côté du dessous&#x202f;; douleur au cou&#x202f;; hypertension non contrôlée&#x202f;; fin de grossesse.</translation>
    </message>
    <message>
        <source>Lower your hips first, then roll.</source>
        <translation>Descendez d&apos;abord les hanches, puis roulez.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, side hip (gluteus medius), shoulder</source>
        <translation>Obliques, carré des lombes, côté de la hanche (moyen fessier), épaule</translation>
    </message>
    <message>
        <source>the forearm on the floor</source>
        <translation>l&apos;avant-bras posé au sol</translation>
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
        <translation>Debout, à une longueur de bras d&apos;un mur.</translation>
    </message>
    <message>
        <source>Place your forearms on the wall.</source>
        <translation>Posez les avant-bras sur le mur.</translation>
    </message>
    <message>
        <source>Step back until you lean in a line.</source>
        <translation>Reculez jusqu&apos;à vous incliner en ligne droite.</translation>
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
        <translation>Douleur d&apos;épaule, ou chaussures et sol qui glissent.</translation>
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
        <translation>Tenez le bord d&apos;un plan de travail fixe.</translation>
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
        <translation>Le ventre, la poitrine et les épaules, moins qu&apos;au sol.</translation>
    </message>
    <message>
        <source>Use a higher surface or the wall.</source>
        <translation>Prenez un appui plus haut ou le mur.</translation>
    </message>
    <message>
        <source>Wrist or shoulder pain; anything that can slide or tip.</source>
        <translation>Douleur de poignet ou d&apos;épaule&#x202f;; tout ce qui peut glisser ou basculer.</translation>
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
        <translation>Sur le côté, genoux pliés, en appui sur l&apos;avant-bras du dessous.</translation>
    </message>
    <message>
        <source>Lie on one side with knees bent.</source>
        <translation>Allongez-vous sur le côté, genoux pliés.</translation>
    </message>
    <message>
        <source>Elbow under your shoulder.</source>
        <translation>Coude sous l&apos;épaule.</translation>
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
        <translation>Douleur d&apos;épaule du côté du dessous&#x202f;; douleur au cou.</translation>
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
        <translation>Sur le dos, un genou plié, l&apos;autre jambe tendue.</translation>
    </message>
    <message>
        <source>Slide both hands under your lower back.</source>
        <translation>Glissez les deux mains sous le bas du dos.</translation>
    </message>
    <message>
        <source>Bend one knee, keep the other leg long.</source>
        <translation>Pliez un genou, gardez l&apos;autre jambe tendue.</translation>
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
        <translation>L&apos;avant du ventre. Ni dans le cou ni dans le dos.</translation>
    </message>
    <message>
        <source>Brace only, or lift just the head&apos;s weight.</source>
        <translation>Contractez seulement le ventre, ou soulevez juste le poids de la tête.</translation>
    </message>
    <message>
        <source>Neck pain (brace only); pregnancy or a belly gap after birth; hernia; osteoporosis or past spine fracture (brace only).</source>
        <translation>Douleur au cou (contractez seulement le ventre)&#x202f;; grossesse ou écartement des abdominaux après l&apos;accouchement&#x202f;; hernie&#x202f;; ostéoporose ou ancienne fracture de la colonne (contractez seulement le ventre).</translation>
    </message>
    <message>
        <source>Lower your head with control.</source>
        <translation>Reposez la tête avec contrôle.</translation>
    </message>
    <message>
        <source>Rectus abdominis, deep abdominals</source>
        <translation>Grand droit de l&apos;abdomen, abdominaux profonds</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Bird dog</translation>
    </message>
    <message>
        <source>Pointer, opposite arm and leg reach</source>
        <translation>Chien d&apos;arrêt, bras et jambe opposés</translation>
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
        <translation>Tendez le bras opposé vers l&apos;avant.</translation>
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
        <translation>Le fessier, le dos et l&apos;épaule. Ni cambrure ni torsion.</translation>
    </message>
    <message>
        <source>Leg only, toe sliding on the floor, or arm only.</source>
        <translation>La jambe seule, orteils glissant au sol, ou le bras seul.</translation>
    </message>
    <message>
        <source>Sore wrists (use fists) or knees (pad them); shoulder pain with arm raised.</source>
        <translation>Poignets douloureux (utilisez les poings) ou genoux douloureux (ajoutez un coussin)&#x202f;; douleur d&apos;épaule avec le bras levé.</translation>
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
        <translation>En position assise, près du bord avant d&apos;une chaise stable, pieds à plat.</translation>
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
        <translation>L&apos;avant de la poitrine et des épaules.</translation>
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
        <translation>Tenez l&apos;assise d&apos;une main.</translation>
    </message>
    <message>
        <source>Reach the other arm up and over.</source>
        <translation>Levez l&apos;autre bras et passez-le au-dessus de la tête.</translation>
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
        <translation>La main sur la tête ou l&apos;épaule, plutôt qu&apos;au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Shoulder pain overhead; osteoporosis: lean less.</source>
        <translation>Douleur d&apos;épaule avec le bras au-dessus de la tête&#x202f;; ostéoporose&#x202f;: penchez-vous moins.</translation>
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
        <translation>Tenez le dossier d&apos;une main.</translation>
    </message>
    <message>
        <source>Put your other hand on your far knee.</source>
        <translation>Posez l&apos;autre main sur le genou le plus éloigné.</translation>
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
        <translation>Croisez une cheville sur l&apos;autre genou.</translation>
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
        <translation>Expirez en basculant vers l&apos;avant.</translation>
    </message>
    <message>
        <source>Buttock of the crossed leg.</source>
        <translation>Le fessier de la jambe croisée.</translation>
    </message>
    <message>
        <source>Cross at the shin, or slide the lower foot forward.</source>
        <translation>Croisez au niveau du tibia, ou glissez le pied du bas vers l&apos;avant.</translation>
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
        <translation>En position assise, près du bord avant d&apos;une chaise stable.</translation>
    </message>
    <message>
        <source>Straighten one leg, heel on the floor.</source>
        <translation>Tendez une jambe, talon au sol.</translation>
    </message>
    <message>
        <source>Keep the other foot flat.</source>
        <translation>Gardez l&apos;autre pied à plat.</translation>
    </message>
    <message>
        <source>Back of the straight thigh.</source>
        <translation>L&apos;arrière de la cuisse tendue.</translation>
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
        <translation>Posture de l&apos;enfant sur chaise, repos au bureau</translation>
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
        <translation>Descendez seulement tant que c&apos;est facile.</translation>
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
        <translation>L&apos;avant des hanches s&apos;ouvre, sans pincement dans le dos.</translation>
    </message>
    <message>
        <source>Stand tall and reach up instead.</source>
        <translation>Tenez-vous plutôt debout, dos droit, et tendez les bras vers le haut.</translation>
    </message>
    <message>
        <source>Leg pain or pinching that gets worse leaning back; dizziness; poor balance: hold the desk.</source>
        <translation>Douleur de jambe ou pincement qui s&apos;aggrave quand vous vous penchez en arrière&#x202f;; vertiges&#x202f;; mauvais équilibre&#x202f;: tenez-vous au bureau.</translation>
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
        <translation>pour s&apos;installer</translation>
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
        <translation>Gainage de l&apos;article en 3 x 10 s</translation>
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
        <translation>Ajout de l&apos;appli (positions douces)</translation>
    </message>
    <message>
        <source>offer double-knee-hug instead if kneeling is hard</source>
        <translation>proposer plutôt les deux genoux vers la poitrine si s&apos;agenouiller est difficile</translation>
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
        <translation>Ajout de l&apos;appli (d&apos;après S. McGill)</translation>
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
        <translation>Ajout de l&apos;appli (chaise)</translation>
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
        <translation>Seulement les quatre postures de yoga nommées dans l&apos;article</translation>
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
        <translation>En cas de raideur, avec l&apos;âge, ou de retour après une poussée.</translation>
    </message>
    <message>
        <source>recover before getting up</source>
        <translation>récupérez avant de vous relever</translation>
    </message>
    <message>
        <source>Numbness or tingling around your genitals, back passage, buttocks or inner thighs</source>
        <translation>Engourdissement ou fourmillements autour des parties génitales, de l&apos;anus, des fesses ou à l&apos;intérieur des cuisses</translation>
    </message>
    <message>
        <source>New trouble passing urine, or you cannot feel or hold it</source>
        <translation>Difficulté nouvelle à uriner, ou vous ne sentez pas l&apos;urine ou ne pouvez pas la retenir</translation>
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
        <translation>Une jambe ou un pied qui s&apos;affaiblit, traîne ou ne fait pas ce que vous voulez</translation>
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
        <translation>Fièvre, frissons ou sensation d&apos;être très malade, avec mal de dos</translation>
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
        <translation>Dos raide plus d&apos;une demi-heure chaque matin et qui va mieux en bougeant (avant 45 ans environ)</translation>
    </message>
    <message>
        <source>No better after a few weeks, getting worse, or stopping daily life</source>
        <translation>Pas d&apos;amélioration après quelques semaines, aggravation, ou douleur qui empêche la vie quotidienne</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop {sound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of {cue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sound of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the set’s chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of {sound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueSettings</name>
    <message>
        <source>Chimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sets play the same melodies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new pose comes, move into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the hold is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pose comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same pose, other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells and bowls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood and soft tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rising bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two glass notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two falling chimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising marimba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low hum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kalimba notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temple block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling ocarina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling marimba</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and Backchime never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have chosen on these pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poses and routines, if you add the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps when you report a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultRow</name>
    <message>
        <source>Show line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine “{routine}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose “{pose}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPart</name>
    <message>
        <source>Let’s find the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chime keeps ringing while you try these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn up the volume of your computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which speaker is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backchime plays through the system’s default output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug headphones or switch off Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be taking the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash the screen edge instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coloured border marks each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backchime is already at 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backchime is at {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Session done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a minute. Roll to one side first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up slowly: {exit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice how your back feels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>Session done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>holds, %n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds, none skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>total time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpLink</name>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldChip</name>
    <message>
        <source>Back to the usual time for {pose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldChoice</name>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good place to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPose</name>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n holds, {held}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{holds}, {held}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>The file is in order now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your routine file needs fixing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sound in it is ready to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenPart</name>
    <message>
        <source>Can you hear the chime from your mat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where you exercise. The chime rings every six seconds until you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chime}, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chime}, ringing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chime}, again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the “hold starts” chime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>The routines that come with Backchime are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputSettings</name>
    <message>
        <source>Keep the output awake during a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inaudible sound keeps Bluetooth, HDMI and USB outputs from falling asleep between chimes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My headphones cut off the start of sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound comes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much silence goes ahead of each sound, so that all of it is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sound sets out so much sooner. Wireless headphones often need 100 to 250 ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnChimeChoice</name>
    <message>
        <source>A sound for “{cue}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV files (*.wav *.WAV)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSettings</name>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where a stretch is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft glow in the preview and while you move into a pose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person in the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoseDetails</name>
    <message>
        <source>In this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care, or ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoseTimes</name>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core, in short holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>One of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineFaultsPage</name>
    <message>
        <source>Your routine file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in text editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your routine file needs fixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All other routines are ready to use. Backchime has not changed this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineGrid</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the poses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Save as audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving another routine, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel saving “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingRoom</name>
    <message>
        <source>Save as audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your music folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name} is {seconds} s long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sound of at most {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in use. ({reason}: {folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chime of the set sounds instead. Choose the sound again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sound {name} cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a WAV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of at most {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {size} MB large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no sound that can be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice cannot be heard on this computer: the package miniaudio is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chimes sound as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is too long for one WAV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may last six hours at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot be saved: a chime cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is without {count} of the phrases: they cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound output found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions will flash the screen edge instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install simpleaudio-patched to hear the chimes. Sessions will flash the screen edge instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound library simpleaudio is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions will flash the screen edge instead. It is being started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing Backchime again brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some chimes cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a WAV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a WAV file; a sound editor can save other sounds as WAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds compressed sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as WAV with 16 bits (PCM), or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {channels} channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sound in mono or stereo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {rate} samples a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sound with 8000 to 192000 samples a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds whole numbers of {bits} bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds decimal numbers of {bits} bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as WAV once more, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of {least} to {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {least} to {most} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in steps of {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, 1 to 80 characters, such as childs-pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma seems to be missing before this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon seems to be missing between a name and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in double quotes (&quot;…&quot;) should stand here. Is there a comma too many before it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value should stand here. Is there a comma too many, or a word without quotes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a comma too many before this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands after the end. Is there a bracket too many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quotation mark of this text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text goes over the end of its line. Is a quotation mark missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a field here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be {must_be}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be {must_be}. It says {says}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;{word}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: {names}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {start} and go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the file cannot be read as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of &quot;{list}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {number} without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets in this file are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in this file has too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must hold one object in { }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds half of a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has format {format}; this Backchime reads up to format {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer Backchime to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pose &quot;{pose}&quot; has faults of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend those and the step is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pose called &quot;{pose}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pose &quot;{pose}&quot; has no left and right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &quot;sides&quot; out of this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hold_seconds&quot; says {usual}, which is above the {longest} of &quot;longest_hold_seconds&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sided pose needs &quot;side_means&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is left or right, such as: the leg that is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;side_means&quot; is only for a sided pose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;sided&quot;: true, or take &quot;side_means&quot; out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is used twice among the poses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is used twice among the routines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice here; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large: a routine file has at most {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please install Backchime again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change holds until you close Backchime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold until you close Backchime. ({reason}: {folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read, so the defaults are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be opened, so the defaults are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer Backchime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says is in use as far as it is understood; changes hold until you close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>The computer was asleep or held up, so the session waited for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEndDialog</name>
    <message>
        <source>End this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this hold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts, stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hold again, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound. Watch the colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have done {done} of %n holds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get back into position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, then {repetition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, {repetition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionRoom</name>
    <message>
        <source>{time} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionSummary</name>
    <message>
        <source>Hold length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests keep their own length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>The original sounds are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePill</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCheckPage</name>
    <message>
        <source>I heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See my routines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSettings</name>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chimes tell you when to hold, when to move and when a session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the sound check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash the screen edge at each chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coloured border marks each change. Without sound it always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the eye</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>{count} × {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shortest}–{longest} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>Stopped. Good call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease out of the pose slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, rest. If the pain is still there tomorrow, speak to a doctor or physiotherapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something feels badly wrong, call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does any of this apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yes, get emergency help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>See the poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {name}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Same as system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingSettings</name>
    <message>
        <source>Hold time for stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold time for core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting back into a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every stretch that has no time of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every core pose that has no time of its own. Locked rests stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poses with their own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a time to change it. The arrow brings the usual time back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first pose: long enough to lie down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pose has its planned time; this makes it longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts down before a paused hold goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side that comes first in a pose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Shall a voice guide you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks English, between the chimes. You can change this any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chimes alone lead you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Next: Child’s pose.” “Now the right side.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also how to get into each pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak during the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the instructions, how to breathe in the pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet minute at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last chime nothing is asked of you. The voice, if it is on, tells how to get up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice speaks English. It was made on a computer from an open model; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chimes alone lead you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Next: Child’s pose.” “Now the right side.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also how to get into each pose, so that you never need to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Backchime came without its voice, so the chimes alone lead you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the chimes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolumeBars</name>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolumeCard</name>
    <message>
        <source>Overall volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays through your system’s default output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{clock} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{factor}×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
