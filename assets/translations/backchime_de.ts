<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constructive rest, hook-lying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on your back on a mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place your feet flat, as wide as your hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest your arms by your sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the floor carry your weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In through the nose. Make each breath out a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm and heavy. Nothing needs to stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillow under the head, or rest the calves on a chair, or do it in bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later pregnancy, or breathlessness or reflux when lying flat: lie on your side or prop up instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll to one side and push up with your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole back at rest, hip flexors unloaded, diaphragm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90/90 rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs on a chair, static back, step position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on your back in front of a chair or sofa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back close to a chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest both calves on the seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let hips and knees bend to about a right angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your arms fall open, palms up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soften your jaw and your belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe low into the belly. Sigh the breath out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower back spreading and letting go. No pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cushions or a sofa edge, or keep feet on the floor with knees bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later pregnancy; breathlessness or reflux lying flat; cannot get down to or up from the floor alone (use the bed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knees in, roll to your side, then push up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-back muscles and hip flexors at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands-and-knees rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabletop, all fours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneeling on the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come onto hands and knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your back long and level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe slow and even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light support through arms and belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearms on a chair seat, knees on a cushion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore wrists or knees: use fists, forearms or padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit your hips back, then sit to one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral spine, shoulders, light core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat-cow, cat stretch (slow movement, not a hold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on hands and knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out and round your back gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in and let it sink to level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move slowly within an easy range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you round. In as you let it sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy motion along the whole spine, no end-range push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller movement, or do it sitting on a chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis or a past spine fracture: keep the back level instead of rounding. Sore wrists or knees: pad or skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to a level back, then sit back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine mobility, warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-knee hug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on your back, knees bent, feet flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with knees bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one knee toward your chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold behind that thigh with both hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your head and shoulders down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease it closer, never force it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in, then breathe softly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back and buttock of the bent leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop a towel behind the thigh and keep the other knee bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent hip replacement; knee that hurts when bent (hold behind the thigh).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower that foot to the floor slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-back muscles, buttock (gluteus maximus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee that is hugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both knees to chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee hug, wind-relieving pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one knee in, then the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold behind your thighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your lower back rest long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your shoulders heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breaths into the back of your waist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mild, wide stretch across the lower back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One knee at a time, or rest the calves on a chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; later pregnancy; leg pain that gets worse when the back rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower one foot, then the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-back muscles, buttocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supine figure four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclined pigeon, thread the needle, piriformis stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross one ankle over the other thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the crossed foot gently flexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold behind the uncrossed thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw that thigh in until you feel a stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as you draw in. Let the hip soften.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the buttock of the crossed leg, never in the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lower foot on the floor, or do it seated on a chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip replacement (ask which moves are allowed); knee pain on twisting; front-of-hip pinching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the foot to the floor, then uncross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock: gluteals, piriformis and deep hip rotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leg that is crossed on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strap hamstring stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclined hand-to-toe with strap, lying leg raise stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on your back with a strap, belt or towel beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop a strap around one foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise that leg with the knee soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the strap with both hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten only until you feel a mild pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breath out as the leg lengthens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back of the raised thigh. No tingling in the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the raised knee more, lower the leg, or rest it on a door frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent hamstring or knee injury; pain, tingling or numbness shooting down the leg (bend the knee or skip).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee, slip off the strap, lower the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings, calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leg that is raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated forward bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated forward fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting on the floor with legs straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall with both legs straight ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend your knees a little if they pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip forward from your hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach toward your toes, back long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at a mild stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in to grow tall. Breathe out to tip forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backs of the thighs, and mildly along the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on a folded blanket, bend the knees, loop a strap round the feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc problem or leg pain that gets worse bending forward; osteoporosis or past spine fracture; pregnancy (widen the legs). Stiff mornings: wait an hour or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk your hands back and sit up tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings, back extensors, calves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel and sit back toward your heels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your knees open to a comfy width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach both arms forward on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest your forehead down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your back go wide and soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe into the back of your ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back, hips and sides of the trunk, gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cushion between hips and heels, forehead on stacked fists, or lean onto a chair seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee or ankle pain or recent knee or hip surgery; later pregnancy (knees wide or skip); osteoporosis; unmanaged high blood pressure or eye pressure problems (keep the head up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk your hands in and rise slowly, head last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back extensors, hips, latissimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downward dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downward-facing dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees, hands shoulder-width apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread your fingers and press down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your hips up and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend your knees so your back stays long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your head hang between your arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady breaths. Lengthen the back on each breath out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backs of the legs, shoulders, and length through the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands on a wall or chair (wall dog), knees well bent, or stay in child&apos;s pose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist or carpal tunnel or shoulder trouble; unmanaged high blood pressure; glaucoma or retina problems; dizziness head-down; late pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your knees to the mat and rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings, calves, shoulders, latissimus, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half dog at the wall, standing puppy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing facing a wall, arm&apos;s length away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both hands on the wall at hip height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step your feet back under your hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip forward and push your hips away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep knees soft and back long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long breath out as the hips move back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backs of the legs, sides of the trunk, shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands higher on the wall, more bend in the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder pain with arms overhead (hands higher); dizziness on bending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk in and stand up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings, shoulders, latissimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated spinal twist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated twist, straight-leg twist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall with both legs straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place one hand on the floor behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the other hand across to your far thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn your ribs and shoulders that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your hips and legs still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in to sit taller. Breathe out to turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid back, waist and side of the trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on a blanket, bend the knees, turn less, or use the chair twist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent back, belly or hip surgery; disc problem; later pregnancy (turn gently, away from the belly).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to the middle before you lean or rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk rotators (obliques, multifidus), mid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the side you turn toward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight-arm plank, push-up position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place your hands under your shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step your feet back one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one straight line, head to heels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm your belly and your buttocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the floor and keep breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out in short puffs and keep going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the trunk, shoulders, thighs. Not a pinch in the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees down, or hands on a counter or wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore wrists, elbows or shoulders; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your knees first, then sit back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominals, obliques, shoulders, chest, thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow plank, low plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your forearms and knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your elbows under your shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold one straight line, head to heels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the floor away with your forearms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when your hips sag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, steady breaths out. Keep breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the belly and waist, fronts of the thighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees down, or forearms on a bench or sofa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder or elbow pain; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your knees first, then rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus and transversus abdominis, obliques, shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm side plank, side bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on one side, legs straight, propped on the lower forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on one side and prop on your forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow under shoulder, feet stacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your hips off the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest your top hand on your hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out to lift, then keep breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist and hip of the side nearest the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knees and lift from the knees, or lean on a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder pain on the lower side; neck pain; unmanaged high blood pressure; late pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your hips first, then roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, side hip (gluteus medius), shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the forearm on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing an arm&apos;s length from a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place your forearms on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back until you lean in a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm your belly and buttocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy breaths all the way through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light work in the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand closer to the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder pain, or shoes and floor that slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step in toward the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominals, shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incline plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter plank, hands-raised plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing at a fixed counter, table or heavy bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the edge of a fixed counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk your feet back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly, chest and shoulders, less than on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a higher surface or the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist or shoulder pain; anything that can slide or tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk your feet in and stand tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominals, shoulders, chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High plank on knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands under your shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk your knees back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line from head to knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady breaths out. Keep breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly and shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incline plank at a counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As high plank; pad sore knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit your hips back to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm knee plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low plank on knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On forearms and knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows under your shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the floor away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep belly and waist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearms on a sofa, or wall plank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As forearm plank; pad sore knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominals, obliques, shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee side plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent-knee side bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on one side, knees bent, propped on the lower forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on one side with knees bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow under your shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line up your heels with your hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist and hip nearest the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side lean with forearm on a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder pain on the lower side; neck pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, side hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curl-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McGill curl-up, modified curl-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your back, one knee bent, other leg straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide both hands under your lower back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend one knee, keep the other leg long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace your belly as if to cough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift head and shoulders just off the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your neck still and your back shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small breaths while you stay braced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the belly. Not in the neck or back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace only, or lift just the head&apos;s weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck pain (brace only); pregnancy or a belly gap after birth; hernia; osteoporosis or past spine fracture (brace only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your head with control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus abdominis, deep abdominals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer, opposite arm and leg reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on hands and knees, back level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace your belly gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide one leg back and lift to hip height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the opposite arm forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your hips level and neck long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out as you reach, then small breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock, back and shoulder. No arch or twist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg only, toe sliding on the floor, or arm only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore wrists (use fists) or knees (pad them); shoulder pain with arm raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower hand and knee together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back extensors, multifidus, gluteals, shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leg that reaches back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall sit and breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated mountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting near the front of a steady chair, feet flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit near the front of your chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet flat, knees over ankles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow tall through your crown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your shoulders drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three slow belly breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright and easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the backrest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No special caution. Use a chair without wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay seated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture reset, breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair chest opener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated chest stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting tall, feet flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the chair back or clasp your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll your shoulders back and down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your breastbone a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your lower ribs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe wide into the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of chest and shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands on hips instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder that slips or hurts behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest, front of shoulders, upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair side reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated side bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the seat with one hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the other arm up and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean a little to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both hips on the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe into the open side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the waist and ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on head or shoulder instead of overhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder pain overhead; osteoporosis: lean less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, latissimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the side you lean toward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated twist in a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall with both feet flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the chair back with one hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your other hand on your far knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn your chest, keep hips still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In to grow tall. Out to turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid back and waist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn only as far as your shoulders go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent back or belly surgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk rotators, mid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair figure four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated piriformis stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross one ankle over the other knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out as you tip forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock of the crossed leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross at the shin, or slide the lower foot forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip replacement; knee pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit up, then uncross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteals, piriformis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leg crossed on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair hamstring stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated leg stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting near the front edge of a steady chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten one leg, heel on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other foot flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the straight thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the straight knee a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or tingling shooting down the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit up, then bend the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the straight leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair forward rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated child&apos;s pose, desk rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting with feet wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your feet and knees wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide your hands down your shins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your head and arms hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay only as low as feels easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breaths into the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long, soft lower back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold arms on the desk and rest your head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness or unmanaged high blood pressure; osteoporosis; disc trouble: use the desk version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push up with your hands, head last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back extensors, hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing lean back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing back bend, hands on hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing with feet hip-width apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with your hands on your hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm your buttocks a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean back a small way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep looking ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in, then lean on the breath out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of hips opening, no pinch in the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall and reach up instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg pain or pinching that gets worse leaning back; dizziness; poor balance: hold the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to standing tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexors, abdominals, spine extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10-minute back yoga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily routine, most people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once 15 s holds feel fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core holds, starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weeks, or after a flare-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover, go to the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core holds in tens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone whose back tires in long planks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article core as 3 x 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily back and core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default on core days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, both halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-minute ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the back tightens up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App addition (gentle positions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer double-knee-hug instead if kneeling is hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big three, level 1 (3-2-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App addition (after S. McGill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow movement, not a stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap bent knee each set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee side plank is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big three, level 2 (5-3-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 2 easy weeks at level 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big three, level 3 (6-4-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 2 easy weeks at level 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work breaks; people who cannot use the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App addition (chair)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5-minute express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article&apos;s four named yoga poses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second visit, rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff, older, or returning after a flare-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover before getting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbness or tingling around your genitals, back passage, buttocks or inner thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trouble passing urine, or you cannot feel or hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New loss of bowel control, or you cannot feel when you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New change in sexual feeling or function, along with back or leg pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, tingling, numbness or weakness in both legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg or foot that is getting weaker, drags, or will not do what you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain that began after a hard fall, crash or blow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, or sudden tearing pain in the back or belly, or you feel faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High temperature, shivering or feeling very ill with back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have or had cancer and this back pain is new or different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that wakes you most nights, or does not ease in any position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new lump, swelling or change of shape in your back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin bones or long-term steroid use, and sudden new back pain, even after a small knock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak immune system, injected drugs, or a recent serious infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain high between the shoulder blades that is new, or pain made worse by coughing, sneezing or straining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bad back pain before about 20 or after about 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back stiff for over half an hour each morning and better once you move (under 45 or so)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better after a few weeks, getting worse, or stopping daily life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingling, numbness or pain running down one leg below the knee that is not settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain with fever and painful urine, or strong belly pain (pregnant or not)</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>holds, {skipped} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold, not skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds, none skipped</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>{done} of {all} holds, {held}</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>You have done {done} of 1 hold.</source>
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
    <message>
        <source>1 hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
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
