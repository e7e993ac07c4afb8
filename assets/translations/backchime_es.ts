<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>It leads you through timed holds for your back by ear: with chimes and few words.</source>
        <translation>Te guía de oído por posturas con tiempo para tu espalda: con señales sonoras y pocas palabras.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and it never goes online.</source>
        <translation>Todo se queda en este equipo. No hay cuenta y nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Datos para avisar de un problema</translation>
    </message>
    <message>
        <source>Versions of Backchime and of your system, nothing about you</source>
        <translation>Versiones de Backchime y de tu sistema, nada sobre ti</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Helps when you report a problem. It holds no pain ratings and no notes.</source>
        <translation>Ayuda cuando avisas de un problema. No contiene valores de dolor ni notas.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Licencia de {name}</translation>
    </message>
    <message>
        <source>{purpose} · {licence}</source>
        <translation>{purpose} · {licence}</translation>
    </message>
    <message>
        <source>The app itself, with its chimes and figures</source>
        <translation>La aplicación, con sus señales y figuras</translation>
    </message>
    <message>
        <source>What the app is written in</source>
        <translation>El lenguaje en que está escrita la aplicación</translation>
    </message>
    <message>
        <source>Draws the window</source>
        <translation>Dibuja la ventana</translation>
    </message>
    <message>
        <source>Joins the window to the app</source>
        <translation>Une la ventana con la aplicación</translation>
    </message>
    <message>
        <source>Makes the sound</source>
        <translation>Hace el sonido</translation>
    </message>
    <message>
        <source>Finds and reads files</source>
        <translation>Encuentra y lee archivos</translation>
    </message>
    <message>
        <source>Talks with the desktop</source>
        <translation>Habla con el escritorio</translation>
    </message>
    <message>
        <source>Starts the packaged app</source>
        <translation>Inicia la aplicación empaquetada</translation>
    </message>
    <message>
        <source>The voice that speaks</source>
        <translation>La voz que habla</translation>
    </message>
    <message>
        <source>The letters</source>
        <translation>Las letras</translation>
    </message>
    <message>
        <source>The signs on buttons</source>
        <translation>Los signos de los botones</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Hard because of your back</source>
        <translation>Difícil por tu espalda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What is hard because of your back?</source>
        <translation>¿Qué te cuesta por tu espalda?</translation>
    </message>
    <message>
        <source>Such as tying my shoes</source>
        <translation>Por ejemplo, atarme los zapatos</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name up to three things. Rate them every two weeks, if you like: 0 is not at all, 10 is as before.</source>
        <translation>Nombra hasta tres cosas. Valóralas cada dos semanas, si quieres: 0 es nada, 10 es como antes.</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>How does it go today?</source>
        <translation>¿Cómo va hoy?</translation>
    </message>
    <message>
        <source>Take {activity} off the list</source>
        <translation>Quitar «{activity}» de la lista</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{rating} of 10 on {day}</source>
        <translation>{rating} de 10 el {day}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something in Backchime went wrong. It goes on as well as it can.</source>
        <translation>Algo ha fallado en Backchime. Sigue funcionando lo mejor que puede.</translation>
    </message>
    <message>
        <source>If you report it, the details below help.</source>
        <translation>Si avisas del problema, los detalles de abajo ayudan.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>No sliding, pulsing or breathing circle. The words stay.</source>
        <translation>Sin deslizamientos, pulsos ni círculo de respiración. Las palabras se quedan.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Strong lines and text, and no colour behind the pictures</source>
        <translation>Líneas y texto marcados, y sin color detrás de las imágenes</translation>
    </message>
    <message>
        <source>Open sessions full screen</source>
        <translation>Abrir las sesiones a pantalla completa</translation>
    </message>
    <message>
        <source>Keep the screen on during a session</source>
        <translation>Mantener la pantalla encendida durante la sesión</translation>
    </message>
    <message>
        <source>In a pause, and a minute after the end, it may go dark again.</source>
        <translation>En una pausa, y un minuto después del final, puede volver a apagarse.</translation>
    </message>
    <message>
        <source>This computer did not let Backchime do so last time. The screen may go dark.</source>
        <translation>La última vez este equipo no lo permitió. La pantalla puede apagarse.</translation>
    </message>
    <message>
        <source>Of everything you read. The voice speaks English.</source>
        <translation>De todo lo que lees. La voz habla en inglés.</translation>
    </message>
    <message>
        <source>Also makes buttons taller</source>
        <translation>También hace más altos los botones</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Ask a health professional before you use Backchime if you:</source>
        <translation>Consulta a un profesional sanitario antes de usar Backchime si:</translation>
    </message>
    <message>
        <source>are pregnant, or gave birth in the last months</source>
        <translation>estás embarazada o diste a luz en los últimos meses</translation>
    </message>
    <message>
        <source>had back, hip, knee, shoulder, eye or belly surgery in the last 6 months</source>
        <translation>te han operado de la espalda, la cadera, la rodilla, el hombro, el ojo o el abdomen en los últimos 6 meses</translation>
    </message>
    <message>
        <source>have thin bones, or had a spine fracture</source>
        <translation>tienes los huesos frágiles o has tenido una fractura de columna</translation>
    </message>
    <message>
        <source>have heart disease, or blood pressure that is not well controlled</source>
        <translation>tienes una enfermedad del corazón, o una tensión arterial que no está bien controlada</translation>
    </message>
    <message>
        <source>have glaucoma or a retina problem</source>
        <translation>tienes glaucoma o un problema de retina</translation>
    </message>
    <message>
        <source>have a hernia</source>
        <translation>tienes una hernia</translation>
    </message>
    <message>
        <source>have leg pain, numbness or weakness</source>
        <translation>tienes dolor, adormecimiento o debilidad en una pierna</translation>
    </message>
    <message>
        <source>use blood thinners and had a fall</source>
        <translation>tomas anticoagulantes y has sufrido una caída</translation>
    </message>
    <message>
        <source>fall often, or cannot get down to and up from the floor alone</source>
        <translation>te caes a menudo, o no puedes bajar al suelo y volver a levantarte sin ayuda</translation>
    </message>
    <message>
        <source>are under 18</source>
        <translation>tienes menos de 18 años</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>{question} Side planks are held for {hold}.</source>
        <translation>{question} Las planchas laterales duran {hold}.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hazlo</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>Dejarlo igual</translation>
    </message>
    <message>
        <source>Never suggest</source>
        <translation>No sugerir nunca</translation>
    </message>
    <message>
        <source>A light week</source>
        <translation>Una semana suave</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Tu plan</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirada atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation>Posturas de core</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>The big three</source>
        <translation>Los tres grandes</translation>
    </message>
</context>
<context>
    <name>AskingSettings</name>
    <message>
        <source>Ask about pain</source>
        <translation>Preguntar por el dolor</translation>
    </message>
    <message>
        <source>A number from 0 to 10, before and after a session. You can always skip it.</source>
        <translation>Un número de 0 a 10, antes y después de una sesión. Siempre lo puedes saltar.</translation>
    </message>
    <message>
        <source>Ask how hard it was</source>
        <translation>Preguntar cuánto esfuerzo fue</translation>
    </message>
    <message>
        <source>After a session, beside the pain. If you are not asked about pain, with the note.</source>
        <translation>Después de una sesión, junto al dolor. Si no se pregunta por el dolor, con la nota.</translation>
    </message>
    <message>
        <source>Ask whether your back has settled</source>
        <translation>Preguntar si tu espalda se ha calmado</translation>
    </message>
    <message>
        <source>Once on home, on a day after a session that you rated.</source>
        <translation>Una vez en el inicio, un día después de una sesión que valoraste.</translation>
    </message>
    <message>
        <source>Ask about things that are hard because of your back</source>
        <translation>Preguntar por lo que te cuesta por tu espalda</translation>
    </message>
    <message>
        <source>Once every two weeks on home, if you have named some in your notes.</source>
        <translation>Una vez cada dos semanas en el inicio, si has nombrado algunas en tus notas.</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>Lo que se te pregunta</translation>
    </message>
    <message>
        <source>No answer is ever needed. Longer holds are only suggested to whoever gives some.</source>
        <translation>Nunca hace falta responder. Solo se sugieren tiempos más largos a quien da alguna respuesta.</translation>
    </message>
</context>
<context>
    <name>AwakeRoom</name>
    <message>
        <source>A session is running</source>
        <translation>Hay una sesión en marcha</translation>
    </message>
    <message>
        <source>The screen may go dark meanwhile</source>
        <translation>La pantalla puede apagarse mientras tanto</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BodySettings</name>
    <message>
        <source>Your body</source>
        <translation>Tu cuerpo</translation>
    </message>
    <message>
        <source>Switch on what fits you. Every routine then uses easier poses and shows where. It is your choice alone, and no diagnosis.</source>
        <translation>Activa lo que encaje contigo. Así cada rutina usa posturas más fáciles y muestra dónde. Es solo decisión tuya, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Who should ask first</source>
        <translation>Quién debe consultar antes</translation>
    </message>
</context>
<context>
    <name>BodySketch</name>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Hombro izquierdo</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Hombro derecho</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <translation>Entre los omóplatos</translation>
    </message>
    <message>
        <source>Middle of the back</source>
        <translation>Mitad de la espalda</translation>
    </message>
    <message>
        <source>Lower back, left</source>
        <translation>Zona lumbar, izquierda</translation>
    </message>
    <message>
        <source>Lower back, right</source>
        <translation>Zona lumbar, derecha</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Glúteo izquierdo</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Glúteo derecho</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
</context>
<context>
    <name>CareRow</name>
    <message>
        <source>My back is having a bad day</source>
        <translation>Mi espalda tiene un mal día</translation>
    </message>
    <message>
        <source>Pause for illness or travel</source>
        <translation>Pausa por enfermedad o viaje</translation>
    </message>
    <message>
        <source>Notes for today</source>
        <translation>Notas de hoy</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Going gently, day {day}</source>
        <translation>Con suavidad, día {day}</translation>
    </message>
    <message>
        <source>Your plan is paused, and holds stay as they are. Take as long as you like.</source>
        <translation>Tu plan está en pausa y los tiempos se quedan como están. Tómate el tiempo que quieras.</translation>
    </message>
    <message>
        <source>I am better</source>
        <translation>Estoy mejor</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Paused since {date}</source>
        <translation>En pausa desde el {date}</translation>
    </message>
    <message>
        <source>Your plan waits for you, and these days break no run.</source>
        <translation>Tu plan te espera, y estos días no rompen ninguna racha.</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ya estoy de vuelta</translation>
    </message>
    <message>
        <source>A bad day</source>
        <translation>Un mal día</translation>
    </message>
    <message>
        <source>Your plan pauses and home offers gentle positions, for as long as you like. Many people take 2 or 3 days.</source>
        <translation>Tu plan hace una pausa y el inicio ofrece posiciones suaves, todo el tiempo que quieras. Mucha gente se toma 2 o 3 días.</translation>
    </message>
    <message>
        <source>Go gently</source>
        <translation>Ir con suavidad</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>Your plan waits until you are back. The days in between break no run.</source>
        <translation>Tu plan espera a que vuelvas. Los días de por medio no rompen ninguna racha.</translation>
    </message>
    <message>
        <source>Pause my plan</source>
        <translation>Pausar mi plan</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Pain right now, from 0 to 10</source>
        <translation>Dolor ahora mismo, de 0 a 10</translation>
    </message>
    <message>
        <source>Continue with half-length holds</source>
        <translation>Seguir con la mitad del tiempo</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Descansar hoy</translation>
    </message>
    <message>
        <source>Do not ask any more</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>How is your back right now?</source>
        <translation>¿Cómo está tu espalda ahora mismo?</translation>
    </message>
    <message>
        <source>Back to {routine}</source>
        <translation>Volver a «{routine}»</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>And your back now?</source>
        <translation>¿Y tu espalda ahora?</translation>
    </message>
    <message>
        <source>Finish without rating</source>
        <translation>Terminar sin valorar</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>You can go on without one.</source>
        <translation>Puedes seguir sin ponerlo.</translation>
    </message>
    <message>
        <source>{rating} is a lot. Resting today is a good choice.</source>
        <translation>{rating} es mucho. Descansar hoy es una buena decisión.</translation>
    </message>
    <message>
        <source>If this is new, getting worse, or comes with numbness or weakness, read when to get help first.</source>
        <translation>Si esto es nuevo, va a peor o viene con adormecimiento o debilidad, lee primero «Cuándo pedir ayuda».</translation>
    </message>
</context>
<context>
    <name>CheckInRoom</name>
    <message>
        <source>Resting today. That counts too.</source>
        <translation>Hoy descansas. Eso también cuenta.</translation>
    </message>
</context>
<context>
    <name>CodeExcerpt</name>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Knees-bent rest</source>
        <translation>Descanso con rodillas flexionadas</translation>
    </message>
    <message>
        <source>Constructive rest, hook-lying</source>
        <translation>Descanso constructivo, boca arriba con los pies apoyados</translation>
    </message>
    <message>
        <source>Lying on your back on a mat.</source>
        <translation>Boca arriba sobre una esterilla.</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent.</source>
        <translation>Túmbate boca arriba con las dos rodillas dobladas.</translation>
    </message>
    <message>
        <source>Place your feet flat, as wide as your hips.</source>
        <translation>Apoya los pies planos, separados al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Rest your arms by your sides.</source>
        <translation>Deja descansar los brazos a los lados del cuerpo.</translation>
    </message>
    <message>
        <source>Let the floor carry your weight.</source>
        <translation>Deja que el suelo sostenga tu peso.</translation>
    </message>
    <message>
        <source>In through the nose. Make each breath out a little longer.</source>
        <translation>Inhala por la nariz. Alarga un poco cada exhalación.</translation>
    </message>
    <message>
        <source>Calm and heavy. Nothing needs to stretch.</source>
        <translation>Calma y pesadez. No hace falta estirar nada.</translation>
    </message>
    <message>
        <source>Pillow under the head, or rest the calves on a chair, or do it in bed.</source>
        <translation>Almohada bajo la cabeza, o pantorrillas sobre una silla, o hazlo en la cama.</translation>
    </message>
    <message>
        <source>Later pregnancy, or breathlessness or reflux when lying flat: lie on your side or prop up instead.</source>
        <translation>Embarazo avanzado, o falta de aire o reflujo al tumbarte boca arriba: en su lugar, túmbate de lado o con el tronco elevado.</translation>
    </message>
    <message>
        <source>Roll to one side and push up with your hands.</source>
        <translation>Gira hacia un lado y empuja con las manos para incorporarte.</translation>
    </message>
    <message>
        <source>Whole back at rest, hip flexors unloaded, diaphragm</source>
        <translation>Toda la espalda en reposo, flexores de cadera sin carga, diafragma</translation>
    </message>
    <message>
        <source>90/90 rest</source>
        <translation>Piernas sobre la silla</translation>
    </message>
    <message>
        <source>Legs on a chair, static back, step position</source>
        <translation>Reposo 90/90, espalda estática, posición en escalón</translation>
    </message>
    <message>
        <source>Lying on your back in front of a chair or sofa.</source>
        <translation>Boca arriba, delante de una silla o un sofá.</translation>
    </message>
    <message>
        <source>Lie on your back close to a chair.</source>
        <translation>Túmbate boca arriba cerca de una silla.</translation>
    </message>
    <message>
        <source>Rest both calves on the seat.</source>
        <translation>Apoya las dos pantorrillas en el asiento.</translation>
    </message>
    <message>
        <source>Let hips and knees bend to about a right angle.</source>
        <translation>Deja caderas y rodillas dobladas más o menos en ángulo recto.</translation>
    </message>
    <message>
        <source>Let your arms fall open, palms up.</source>
        <translation>Deja que los brazos se abran, con las palmas hacia arriba.</translation>
    </message>
    <message>
        <source>Soften your jaw and your belly.</source>
        <translation>Afloja la mandíbula y el vientre.</translation>
    </message>
    <message>
        <source>Breathe low into the belly. Sigh the breath out.</source>
        <translation>Respira hacia la parte baja del vientre. Suelta el aire como un suspiro.</translation>
    </message>
    <message>
        <source>The lower back spreading and letting go. No pull.</source>
        <translation>La zona lumbar se ensancha y se suelta. Sin tirantez.</translation>
    </message>
    <message>
        <source>Use cushions or a sofa edge, or keep feet on the floor with knees bent.</source>
        <translation>Usa cojines o el borde de un sofá, o deja los pies en el suelo con las rodillas dobladas.</translation>
    </message>
    <message>
        <source>Later pregnancy; breathlessness or reflux lying flat; cannot get down to or up from the floor alone (use the bed).</source>
        <translation>Embarazo avanzado; falta de aire o reflujo al tumbarte boca arriba; no puedes bajar al suelo o levantarte de él sin ayuda (usa la cama).</translation>
    </message>
    <message>
        <source>Bend the knees in, roll to your side, then push up.</source>
        <translation>Recoge las rodillas, gira hacia un lado y empuja para incorporarte.</translation>
    </message>
    <message>
        <source>Lower-back muscles and hip flexors at rest</source>
        <translation>Músculos lumbares y flexores de cadera en reposo</translation>
    </message>
    <message>
        <source>Hands-and-knees rest</source>
        <translation>Cuatro apoyos</translation>
    </message>
    <message>
        <source>Tabletop, all fours</source>
        <translation>Cuadrupedia, posición de mesa</translation>
    </message>
    <message>
        <source>Kneeling on the mat.</source>
        <translation>De rodillas sobre la esterilla.</translation>
    </message>
    <message>
        <source>Come onto hands and knees.</source>
        <translation>Apoya las manos y las rodillas.</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips.</source>
        <translation>Manos bajo los hombros, rodillas bajo las caderas.</translation>
    </message>
    <message>
        <source>Keep your back long and level.</source>
        <translation>Mantén la espalda larga y recta.</translation>
    </message>
    <message>
        <source>Look at the floor.</source>
        <translation>Mira al suelo.</translation>
    </message>
    <message>
        <source>Breathe slow and even.</source>
        <translation>Respira despacio y con un ritmo regular.</translation>
    </message>
    <message>
        <source>Light support through arms and belly.</source>
        <translation>Un ligero esfuerzo de apoyo en los brazos y el abdomen.</translation>
    </message>
    <message>
        <source>Forearms on a chair seat, knees on a cushion.</source>
        <translation>Antebrazos en el asiento de una silla, rodillas sobre un cojín.</translation>
    </message>
    <message>
        <source>Sore wrists or knees: use fists, forearms or padding.</source>
        <translation>Muñecas o rodillas doloridas: usa los puños, los antebrazos o algo acolchado.</translation>
    </message>
    <message>
        <source>Sit your hips back, then sit to one side.</source>
        <translation>Lleva las caderas hacia atrás y siéntate a un lado.</translation>
    </message>
    <message>
        <source>Neutral spine, shoulders, light core</source>
        <translation>Columna neutra, hombros, core suave</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <translation>Gato-camello</translation>
    </message>
    <message>
        <source>Cat-cow, cat stretch (slow movement, not a hold)</source>
        <translation>Gato-vaca, estiramiento del gato (movimiento lento, no se mantiene)</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <translation>Sobre manos y rodillas.</translation>
    </message>
    <message>
        <source>Start on hands and knees.</source>
        <translation>Empieza con manos y rodillas apoyadas.</translation>
    </message>
    <message>
        <source>Breathe out and round your back gently.</source>
        <translation>Exhala y redondea la espalda con suavidad.</translation>
    </message>
    <message>
        <source>Breathe in and let it sink to level.</source>
        <translation>Inhala y deja que baje hasta quedar recta.</translation>
    </message>
    <message>
        <source>Move slowly within an easy range.</source>
        <translation>Muévete despacio, en un rango cómodo.</translation>
    </message>
    <message>
        <source>Out as you round. In as you let it sink.</source>
        <translation>Exhala al redondearla. Inhala al dejarla bajar.</translation>
    </message>
    <message>
        <source>Easy motion along the whole spine, no end-range push.</source>
        <translation>Un movimiento cómodo en toda la columna, sin forzar al final del recorrido.</translation>
    </message>
    <message>
        <source>Smaller movement, or do it sitting on a chair.</source>
        <translation>Un movimiento más pequeño, o hazlo desde una silla.</translation>
    </message>
    <message>
        <source>Osteoporosis or a past spine fracture: keep the back level instead of rounding. Sore wrists or knees: pad or skip.</source>
        <translation>Osteoporosis o fractura de columna previa: mantén la espalda recta en vez de redondearla. Muñecas o rodillas doloridas: acolcha el apoyo o sáltatelo.</translation>
    </message>
    <message>
        <source>Come back to a level back, then sit back.</source>
        <translation>Vuelve a la espalda recta y siéntate hacia atrás.</translation>
    </message>
    <message>
        <source>Spine mobility, warm-up</source>
        <translation>Movilidad de la columna, calentamiento</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Rodilla al pecho</translation>
    </message>
    <message>
        <source>One-knee hug</source>
        <translation>Abrazo de una rodilla</translation>
    </message>
    <message>
        <source>Lying on your back, knees bent, feet flat.</source>
        <translation>Boca arriba, rodillas dobladas, pies apoyados.</translation>
    </message>
    <message>
        <source>Lie on your back with knees bent.</source>
        <translation>Túmbate boca arriba con las rodillas dobladas.</translation>
    </message>
    <message>
        <source>Bring one knee toward your chest.</source>
        <translation>Lleva una rodilla hacia el pecho.</translation>
    </message>
    <message>
        <source>Hold behind that thigh with both hands.</source>
        <translation>Sujeta ese muslo por detrás con las dos manos.</translation>
    </message>
    <message>
        <source>Keep your head and shoulders down.</source>
        <translation>Mantén la cabeza y los hombros apoyados.</translation>
    </message>
    <message>
        <source>Ease it closer, never force it.</source>
        <translation>Acércala con suavidad, nunca a la fuerza.</translation>
    </message>
    <message>
        <source>Breathe out as the knee comes in, then breathe softly.</source>
        <translation>Exhala mientras la rodilla se acerca; luego respira con suavidad.</translation>
    </message>
    <message>
        <source>Lower back and buttock of the bent leg.</source>
        <translation>Zona lumbar y glúteo de la pierna doblada.</translation>
    </message>
    <message>
        <source>Loop a towel behind the thigh and keep the other knee bent.</source>
        <translation>Pasa una toalla por detrás del muslo y mantén doblada la otra rodilla.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent hip replacement; knee that hurts when bent (hold behind the thigh).</source>
        <translation>Osteoporosis o fractura de columna previa; prótesis de cadera reciente; rodilla que duele al doblarla (sujeta por detrás del muslo).</translation>
    </message>
    <message>
        <source>Lower that foot to the floor slowly.</source>
        <translation>Baja ese pie al suelo despacio.</translation>
    </message>
    <message>
        <source>Lower-back muscles, buttock (gluteus maximus)</source>
        <translation>Músculos lumbares, glúteo (glúteo mayor)</translation>
    </message>
    <message>
        <source>the knee that is hugged in</source>
        <translation>la rodilla que abrazas</translation>
    </message>
    <message>
        <source>Both knees to chest</source>
        <translation>Ambas rodillas al pecho</translation>
    </message>
    <message>
        <source>Knee hug, wind-relieving pose</source>
        <translation>Abrazo de rodillas, postura de liberación del viento</translation>
    </message>
    <message>
        <source>Bring one knee in, then the other.</source>
        <translation>Lleva una rodilla hacia ti y luego la otra.</translation>
    </message>
    <message>
        <source>Hold behind your thighs.</source>
        <translation>Sujeta los muslos por detrás.</translation>
    </message>
    <message>
        <source>Let your lower back rest long.</source>
        <translation>Deja que la zona lumbar descanse y se alargue.</translation>
    </message>
    <message>
        <source>Keep your shoulders heavy.</source>
        <translation>Deja los hombros pesados.</translation>
    </message>
    <message>
        <source>Slow breaths into the back of your waist.</source>
        <translation>Respiraciones lentas hacia la parte de atrás de la cintura.</translation>
    </message>
    <message>
        <source>A mild, wide stretch across the lower back.</source>
        <translation>Un estiramiento leve y amplio en la zona lumbar.</translation>
    </message>
    <message>
        <source>One knee at a time, or rest the calves on a chair.</source>
        <translation>Una rodilla cada vez, o apoya las pantorrillas en una silla.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; later pregnancy; leg pain that gets worse when the back rounds.</source>
        <translation>Osteoporosis o fractura de columna previa; embarazo avanzado; dolor de pierna que empeora al redondear la espalda.</translation>
    </message>
    <message>
        <source>Lower one foot, then the other.</source>
        <translation>Baja un pie y luego el otro.</translation>
    </message>
    <message>
        <source>Lower-back muscles, buttocks</source>
        <translation>Músculos lumbares, glúteos</translation>
    </message>
    <message>
        <source>Supine figure four</source>
        <translation>Estiramiento del piramidal</translation>
    </message>
    <message>
        <source>Reclined pigeon, thread the needle, piriformis stretch</source>
        <translation>Figura cuatro boca arriba, paloma tumbada, enhebrar la aguja</translation>
    </message>
    <message>
        <source>Cross one ankle over the other thigh.</source>
        <translation>Cruza un tobillo sobre el otro muslo.</translation>
    </message>
    <message>
        <source>Keep the crossed foot gently flexed.</source>
        <translation>Mantén el pie cruzado un poco flexionado.</translation>
    </message>
    <message>
        <source>Hold behind the uncrossed thigh.</source>
        <translation>Sujeta por detrás el muslo que no está cruzado.</translation>
    </message>
    <message>
        <source>Draw that thigh in until you feel a stretch.</source>
        <translation>Acerca ese muslo hasta notar un estiramiento.</translation>
    </message>
    <message>
        <source>Breathe out as you draw in. Let the hip soften.</source>
        <translation>Exhala al acercarlo. Deja que la cadera se afloje.</translation>
    </message>
    <message>
        <source>Deep in the buttock of the crossed leg, never in the knee.</source>
        <translation>En lo profundo del glúteo de la pierna cruzada, nunca en la rodilla.</translation>
    </message>
    <message>
        <source>Leave the lower foot on the floor, or do it seated on a chair.</source>
        <translation>Deja el pie de abajo en el suelo, o hazlo en una silla.</translation>
    </message>
    <message>
        <source>Hip replacement (ask which moves are allowed); knee pain on twisting; front-of-hip pinching.</source>
        <translation>Prótesis de cadera (pregunta qué movimientos están permitidos); dolor de rodilla al girarla; pinchazo en la parte delantera de la cadera.</translation>
    </message>
    <message>
        <source>Lower the foot to the floor, then uncross.</source>
        <translation>Baja el pie al suelo y después descruza la pierna.</translation>
    </message>
    <message>
        <source>Buttock: gluteals, piriformis and deep hip rotators</source>
        <translation>Nalga: glúteos, piramidal y rotadores profundos de la cadera</translation>
    </message>
    <message>
        <source>the leg that is crossed on top</source>
        <translation>la pierna cruzada por encima</translation>
    </message>
    <message>
        <source>Strap hamstring stretch</source>
        <translation>Estiramiento de isquiotibiales con cinta</translation>
    </message>
    <message>
        <source>Reclined hand-to-toe with strap, lying leg raise stretch</source>
        <translation>Mano al pie con cinta boca arriba, estiramiento con la pierna elevada</translation>
    </message>
    <message>
        <source>Lying on your back with a strap, belt or towel beside you.</source>
        <translation>Boca arriba, con una cinta, un cinturón o una toalla al lado.</translation>
    </message>
    <message>
        <source>Loop a strap around one foot.</source>
        <translation>Pasa una cinta alrededor de un pie.</translation>
    </message>
    <message>
        <source>Raise that leg with the knee soft.</source>
        <translation>Levanta esa pierna con la rodilla un poco doblada.</translation>
    </message>
    <message>
        <source>Hold the strap with both hands.</source>
        <translation>Sujeta la cinta con las dos manos.</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat.</source>
        <translation>Mantén la otra rodilla doblada y el pie apoyado.</translation>
    </message>
    <message>
        <source>Straighten only until you feel a mild pull.</source>
        <translation>Estira solo hasta notar una tensión leve.</translation>
    </message>
    <message>
        <source>Slow breath out as the leg lengthens.</source>
        <translation>Exhala despacio mientras la pierna se alarga.</translation>
    </message>
    <message>
        <source>The back of the raised thigh. No tingling in the foot.</source>
        <translation>La parte de atrás del muslo elevado. Sin hormigueo en el pie.</translation>
    </message>
    <message>
        <source>Bend the raised knee more, lower the leg, or rest it on a door frame.</source>
        <translation>Dobla más la rodilla elevada, baja la pierna o apóyala en el marco de una puerta.</translation>
    </message>
    <message>
        <source>Recent hamstring or knee injury; pain, tingling or numbness shooting down the leg (bend the knee or skip).</source>
        <translation>Lesión reciente de isquiotibiales o de rodilla; dolor, hormigueo o adormecimiento que se irradia pierna abajo (dobla la rodilla o sáltatelo).</translation>
    </message>
    <message>
        <source>Bend the knee, slip off the strap, lower the foot.</source>
        <translation>Dobla la rodilla, quita la cinta y baja el pie.</translation>
    </message>
    <message>
        <source>Hamstrings, calf</source>
        <translation>Isquiotibiales, gemelos</translation>
    </message>
    <message>
        <source>the leg that is raised</source>
        <translation>la pierna que se levanta</translation>
    </message>
    <message>
        <source>Seated forward bend</source>
        <translation>Pinza sentada</translation>
    </message>
    <message>
        <source>Seated forward fold</source>
        <translation>Flexión adelante sentada</translation>
    </message>
    <message>
        <source>Sitting on the floor with legs straight.</source>
        <translation>En posición sentada en el suelo, con las piernas estiradas.</translation>
    </message>
    <message>
        <source>Sit tall with both legs straight ahead.</source>
        <translation>Siéntate con la espalda recta y las dos piernas estiradas al frente.</translation>
    </message>
    <message>
        <source>Bend your knees a little if they pull.</source>
        <translation>Dobla un poco las rodillas si notas que tiran.</translation>
    </message>
    <message>
        <source>Tip forward from your hips.</source>
        <translation>Inclínate hacia delante desde las caderas.</translation>
    </message>
    <message>
        <source>Reach toward your toes, back long.</source>
        <translation>Lleva las manos hacia los dedos de los pies, con la espalda larga.</translation>
    </message>
    <message>
        <source>Stop at a mild stretch.</source>
        <translation>Detente en un estiramiento leve.</translation>
    </message>
    <message>
        <source>Breathe in to grow tall. Breathe out to tip forward.</source>
        <translation>Inhala para crecer. Exhala para inclinarte hacia delante.</translation>
    </message>
    <message>
        <source>Backs of the thighs, and mildly along the back.</source>
        <translation>La parte de atrás de los muslos y, levemente, a lo largo de la espalda.</translation>
    </message>
    <message>
        <source>Sit on a folded blanket, bend the knees, loop a strap round the feet.</source>
        <translation>Siéntate sobre una manta doblada, dobla las rodillas, pasa una cinta alrededor de los pies.</translation>
    </message>
    <message>
        <source>Disc problem or leg pain that gets worse bending forward; osteoporosis or past spine fracture; pregnancy (widen the legs). Stiff mornings: wait an hour or two.</source>
        <translation>Problema de disco o dolor de pierna que empeora al inclinarte hacia delante; osteoporosis o fractura de columna previa; embarazo (separa más las piernas). Rigidez por la mañana: espera una o dos horas.</translation>
    </message>
    <message>
        <source>Walk your hands back and sit up tall.</source>
        <translation>Camina con las manos hacia atrás y siéntate con la espalda recta.</translation>
    </message>
    <message>
        <source>Hamstrings, back extensors, calves</source>
        <translation>Isquiotibiales, extensores de la espalda, gemelos</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <translation>Postura del niño</translation>
    </message>
    <message>
        <source>Resting child</source>
        <translation>Niño en reposo</translation>
    </message>
    <message>
        <source>Kneel and sit back toward your heels.</source>
        <translation>Ponte de rodillas y lleva las caderas hacia los talones.</translation>
    </message>
    <message>
        <source>Let your knees open to a comfy width.</source>
        <translation>Deja que las rodillas se abran a un ancho cómodo.</translation>
    </message>
    <message>
        <source>Reach both arms forward on the floor.</source>
        <translation>Estira los dos brazos hacia delante en el suelo.</translation>
    </message>
    <message>
        <source>Rest your forehead down.</source>
        <translation>Apoya la frente abajo.</translation>
    </message>
    <message>
        <source>Let your back go wide and soft.</source>
        <translation>Deja la espalda ancha y suelta.</translation>
    </message>
    <message>
        <source>Breathe into the back of your ribs.</source>
        <translation>Respira hacia la parte de atrás de las costillas.</translation>
    </message>
    <message>
        <source>Lower back, hips and sides of the trunk, gently.</source>
        <translation>Zona lumbar, caderas y costados del tronco, con suavidad.</translation>
    </message>
    <message>
        <source>Cushion between hips and heels, forehead on stacked fists, or lean onto a chair seat.</source>
        <translation>Cojín entre caderas y talones, frente sobre los puños apilados, o apóyate en el asiento de una silla.</translation>
    </message>
    <message>
        <source>Knee or ankle pain or recent knee or hip surgery; later pregnancy (knees wide or skip); osteoporosis; unmanaged high blood pressure or eye pressure problems (keep the head up).</source>
        <translation>Dolor de rodilla o tobillo, u operación reciente de rodilla o cadera; embarazo avanzado (rodillas separadas o sáltatelo); osteoporosis; tensión arterial alta no controlada o problemas de presión ocular (mantén la cabeza elevada).</translation>
    </message>
    <message>
        <source>Walk your hands in and rise slowly, head last.</source>
        <translation>Acerca las manos poco a poco e incorpórate despacio, la cabeza al final.</translation>
    </message>
    <message>
        <source>Back extensors, hips, latissimus</source>
        <translation>Extensores de la espalda, caderas, dorsal ancho</translation>
    </message>
    <message>
        <source>Downward dog</source>
        <translation>Perro boca abajo</translation>
    </message>
    <message>
        <source>Downward-facing dog</source>
        <translation>Perro mirando hacia abajo</translation>
    </message>
    <message>
        <source>On hands and knees, hands shoulder-width apart.</source>
        <translation>Sobre manos y rodillas, con las manos al ancho de los hombros.</translation>
    </message>
    <message>
        <source>Spread your fingers and press down.</source>
        <translation>Abre los dedos y presiona el suelo.</translation>
    </message>
    <message>
        <source>Lift your hips up and back.</source>
        <translation>Lleva las caderas hacia arriba y hacia atrás.</translation>
    </message>
    <message>
        <source>Bend your knees so your back stays long.</source>
        <translation>Dobla las rodillas para que la espalda siga larga.</translation>
    </message>
    <message>
        <source>Let your head hang between your arms.</source>
        <translation>Deja colgar la cabeza entre los brazos.</translation>
    </message>
    <message>
        <source>Steady breaths. Lengthen the back on each breath out.</source>
        <translation>Respiraciones regulares. Alarga la espalda en cada exhalación.</translation>
    </message>
    <message>
        <source>Backs of the legs, shoulders, and length through the back.</source>
        <translation>La parte de atrás de las piernas, los hombros y la espalda que se alarga.</translation>
    </message>
    <message>
        <source>Hands on a wall or chair (wall dog), knees well bent, or stay in child&apos;s pose.</source>
        <translation>Manos en una pared o una silla (medio perro en la pared), rodillas bien dobladas, o quédate en la postura del niño.</translation>
    </message>
    <message>
        <source>Wrist or carpal tunnel or shoulder trouble; unmanaged high blood pressure; glaucoma or retina problems; dizziness head-down; late pregnancy.</source>
        <translation>Problemas de muñeca, de túnel carpiano o de hombro; tensión arterial alta no controlada; glaucoma o problemas de retina; mareo con la cabeza hacia abajo; final del embarazo.</translation>
    </message>
    <message>
        <source>Lower your knees to the mat and rest.</source>
        <translation>Baja las rodillas a la esterilla y descansa.</translation>
    </message>
    <message>
        <source>Hamstrings, calves, shoulders, latissimus, back</source>
        <translation>Isquiotibiales, gemelos, hombros, dorsal ancho, espalda</translation>
    </message>
    <message>
        <source>Wall dog</source>
        <translation>Medio perro en la pared</translation>
    </message>
    <message>
        <source>Half dog at the wall, standing puppy</source>
        <translation>Perro a media altura en la pared, cachorro de pie</translation>
    </message>
    <message>
        <source>Standing facing a wall, arm&apos;s length away.</source>
        <translation>De pie frente a una pared, a un brazo de distancia.</translation>
    </message>
    <message>
        <source>Put both hands on the wall at hip height.</source>
        <translation>Pon las dos manos en la pared, a la altura de las caderas.</translation>
    </message>
    <message>
        <source>Step your feet back under your hips.</source>
        <translation>Lleva los pies hacia atrás, bajo las caderas.</translation>
    </message>
    <message>
        <source>Tip forward and push your hips away.</source>
        <translation>Inclínate hacia delante y aleja las caderas de la pared.</translation>
    </message>
    <message>
        <source>Keep knees soft and back long.</source>
        <translation>Mantén las rodillas un poco dobladas y la espalda larga.</translation>
    </message>
    <message>
        <source>Long breath out as the hips move back.</source>
        <translation>Exhalación larga mientras las caderas van hacia atrás.</translation>
    </message>
    <message>
        <source>Backs of the legs, sides of the trunk, shoulders.</source>
        <translation>La parte de atrás de las piernas, los costados del tronco, los hombros.</translation>
    </message>
    <message>
        <source>Hands higher on the wall, more bend in the knees.</source>
        <translation>Manos más altas en la pared, rodillas más dobladas.</translation>
    </message>
    <message>
        <source>Shoulder pain with arms overhead (hands higher); dizziness on bending.</source>
        <translation>Dolor de hombro con los brazos por encima de la cabeza (manos más altas); mareo al inclinarte.</translation>
    </message>
    <message>
        <source>Walk in and stand up slowly.</source>
        <translation>Camina hacia la pared e incorpórate despacio.</translation>
    </message>
    <message>
        <source>Hamstrings, shoulders, latissimus</source>
        <translation>Isquiotibiales, hombros, dorsal ancho</translation>
    </message>
    <message>
        <source>Seated spinal twist</source>
        <translation>Torsión sentada</translation>
    </message>
    <message>
        <source>Seated twist, straight-leg twist</source>
        <translation>Giro sentado, torsión con piernas estiradas</translation>
    </message>
    <message>
        <source>Sit tall with both legs straight.</source>
        <translation>Siéntate con la espalda recta y las dos piernas estiradas.</translation>
    </message>
    <message>
        <source>Place one hand on the floor behind you.</source>
        <translation>Apoya una mano en el suelo, detrás de ti.</translation>
    </message>
    <message>
        <source>Reach the other hand across to your far thigh.</source>
        <translation>Cruza la otra mano hasta el muslo más lejano.</translation>
    </message>
    <message>
        <source>Turn your ribs and shoulders that way.</source>
        <translation>Gira las costillas y los hombros hacia ese lado.</translation>
    </message>
    <message>
        <source>Keep your hips and legs still.</source>
        <translation>Mantén quietas las caderas y las piernas.</translation>
    </message>
    <message>
        <source>Breathe in to sit taller. Breathe out to turn.</source>
        <translation>Inhala para crecer. Exhala para girar.</translation>
    </message>
    <message>
        <source>Mid back, waist and side of the trunk.</source>
        <translation>Mitad de la espalda, cintura y costado del tronco.</translation>
    </message>
    <message>
        <source>Sit on a blanket, bend the knees, turn less, or use the chair twist.</source>
        <translation>Siéntate sobre una manta, dobla las rodillas, gira menos o haz la torsión en silla.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent back, belly or hip surgery; disc problem; later pregnancy (turn gently, away from the belly).</source>
        <translation>Osteoporosis o fractura de columna previa; operación reciente de espalda, abdomen o cadera; problema de disco; embarazo avanzado (gira con suavidad, alejándote del vientre).</translation>
    </message>
    <message>
        <source>Come back to the middle before you lean or rise.</source>
        <translation>Vuelve al centro antes de inclinarte o levantarte.</translation>
    </message>
    <message>
        <source>Trunk rotators (obliques, multifidus), mid back</source>
        <translation>Rotadores del tronco (oblicuos, multífidos), mitad de la espalda</translation>
    </message>
    <message>
        <source>the side you turn toward</source>
        <translation>el lado hacia el que giras</translation>
    </message>
    <message>
        <source>High plank</source>
        <translation>Plancha alta</translation>
    </message>
    <message>
        <source>Straight-arm plank, push-up position</source>
        <translation>Plancha con brazos estirados, posición de flexiones</translation>
    </message>
    <message>
        <source>Place your hands under your shoulders.</source>
        <translation>Pon las manos bajo los hombros.</translation>
    </message>
    <message>
        <source>Step your feet back one at a time.</source>
        <translation>Lleva los pies hacia atrás, uno cada vez.</translation>
    </message>
    <message>
        <source>Make one straight line, head to heels.</source>
        <translation>Forma una línea recta, de la cabeza a los talones.</translation>
    </message>
    <message>
        <source>Firm your belly and your buttocks.</source>
        <translation>Activa el abdomen y los glúteos.</translation>
    </message>
    <message>
        <source>Look at the floor and keep breathing.</source>
        <translation>Mira al suelo y sigue respirando.</translation>
    </message>
    <message>
        <source>Breathe out in short puffs and keep going.</source>
        <translation>Exhala en soplos cortos y continúa.</translation>
    </message>
    <message>
        <source>Front of the trunk, shoulders, thighs. Not a pinch in the back.</source>
        <translation>Parte delantera del tronco, hombros, muslos. Ningún pinchazo en la espalda.</translation>
    </message>
    <message>
        <source>Knees down, or hands on a counter or wall.</source>
        <translation>Rodillas apoyadas, o manos en una encimera o en la pared.</translation>
    </message>
    <message>
        <source>Sore wrists, elbows or shoulders; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation>Muñecas, codos u hombros doloridos; tensión arterial alta no controlada o enfermedad del corazón; embarazo o primeros meses tras el parto; hernia u operación reciente de abdomen.</translation>
    </message>
    <message>
        <source>Lower your knees first, then sit back.</source>
        <translation>Baja primero las rodillas y luego siéntate hacia atrás.</translation>
    </message>
    <message>
        <source>Abdominals, obliques, shoulders, chest, thighs</source>
        <translation>Abdominales, oblicuos, hombros, pecho, muslos</translation>
    </message>
    <message>
        <source>Forearm plank</source>
        <translation>Plancha sobre antebrazos</translation>
    </message>
    <message>
        <source>Elbow plank, low plank</source>
        <translation>Plancha de codos, plancha baja</translation>
    </message>
    <message>
        <source>On your forearms and knees.</source>
        <translation>Sobre los antebrazos y las rodillas.</translation>
    </message>
    <message>
        <source>Put your elbows under your shoulders.</source>
        <translation>Pon los codos bajo los hombros.</translation>
    </message>
    <message>
        <source>Hold one straight line, head to heels.</source>
        <translation>Mantén una línea recta, de la cabeza a los talones.</translation>
    </message>
    <message>
        <source>Push the floor away with your forearms.</source>
        <translation>Empuja el suelo con los antebrazos.</translation>
    </message>
    <message>
        <source>Stop when your hips sag.</source>
        <translation>Detente cuando las caderas se hundan.</translation>
    </message>
    <message>
        <source>Short, steady breaths out. Keep breathing.</source>
        <translation>Exhalaciones cortas y regulares. Sigue respirando.</translation>
    </message>
    <message>
        <source>Deep in the belly and waist, fronts of the thighs.</source>
        <translation>En lo profundo del abdomen y la cintura, y delante en los muslos.</translation>
    </message>
    <message>
        <source>Knees down, or forearms on a bench or sofa.</source>
        <translation>Rodillas apoyadas, o antebrazos en un banco o un sofá.</translation>
    </message>
    <message>
        <source>Shoulder or elbow pain; unmanaged high blood pressure or heart disease; pregnancy or within months of birth; hernia or recent belly surgery.</source>
        <translation>Dolor de hombro o codo; tensión arterial alta no controlada o enfermedad del corazón; embarazo o primeros meses tras el parto; hernia u operación reciente de abdomen.</translation>
    </message>
    <message>
        <source>Lower your knees first, then rest.</source>
        <translation>Baja primero las rodillas y luego descansa.</translation>
    </message>
    <message>
        <source>Rectus and transversus abdominis, obliques, shoulders</source>
        <translation>Recto y transverso del abdomen, oblicuos, hombros</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Plancha lateral</translation>
    </message>
    <message>
        <source>Forearm side plank, side bridge</source>
        <translation>Plancha lateral sobre antebrazo, puente lateral</translation>
    </message>
    <message>
        <source>Lying on one side, legs straight, propped on the lower forearm.</source>
        <translation>De lado en el suelo, con las piernas estiradas y apoyo en el antebrazo de abajo.</translation>
    </message>
    <message>
        <source>Lie on one side and prop on your forearm.</source>
        <translation>Túmbate de lado y apóyate en el antebrazo.</translation>
    </message>
    <message>
        <source>Elbow under shoulder, feet stacked.</source>
        <translation>Codo bajo el hombro, un pie sobre el otro.</translation>
    </message>
    <message>
        <source>Lift your hips off the floor.</source>
        <translation>Levanta las caderas del suelo.</translation>
    </message>
    <message>
        <source>Rest your top hand on your hip.</source>
        <translation>Apoya la mano de arriba en la cadera.</translation>
    </message>
    <message>
        <source>Breathe out to lift, then keep breathing.</source>
        <translation>Exhala para subir y luego sigue respirando.</translation>
    </message>
    <message>
        <source>Waist and hip of the side nearest the floor.</source>
        <translation>Cintura y cadera del lado más cercano al suelo.</translation>
    </message>
    <message>
        <source>Bend the knees and lift from the knees, or lean on a wall.</source>
        <translation>Dobla las rodillas y sube con apoyo en las rodillas, o apóyate en una pared.</translation>
    </message>
    <message>
        <source>Shoulder pain on the lower side; neck pain; unmanaged high blood pressure; late pregnancy.</source>
        <translation>Dolor de hombro en el lado de abajo; dolor de cuello; tensión arterial alta no controlada; final del embarazo.</translation>
    </message>
    <message>
        <source>Lower your hips first, then roll.</source>
        <translation>Baja primero las caderas y luego gira.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, side hip (gluteus medius), shoulder</source>
        <translation>Oblicuos, cuadrado lumbar, lateral de la cadera (glúteo medio), hombro</translation>
    </message>
    <message>
        <source>the forearm on the floor</source>
        <translation>el antebrazo apoyado en el suelo</translation>
    </message>
    <message>
        <source>Wall plank</source>
        <translation>Plancha en la pared</translation>
    </message>
    <message>
        <source>Standing plank</source>
        <translation>Plancha de pie</translation>
    </message>
    <message>
        <source>Standing an arm&apos;s length from a wall.</source>
        <translation>De pie, a un brazo de distancia de una pared.</translation>
    </message>
    <message>
        <source>Place your forearms on the wall.</source>
        <translation>Apoya los antebrazos en la pared.</translation>
    </message>
    <message>
        <source>Step back until you lean in a line.</source>
        <translation>Da pasos atrás hasta inclinarte en línea recta.</translation>
    </message>
    <message>
        <source>Firm your belly and buttocks.</source>
        <translation>Activa el abdomen y los glúteos.</translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation>Mantén el cuello largo.</translation>
    </message>
    <message>
        <source>Easy breaths all the way through.</source>
        <translation>Respira con comodidad de principio a fin.</translation>
    </message>
    <message>
        <source>Light work in the belly.</source>
        <translation>Un trabajo ligero en el abdomen.</translation>
    </message>
    <message>
        <source>Stand closer to the wall.</source>
        <translation>Ponte más cerca de la pared.</translation>
    </message>
    <message>
        <source>Shoulder pain, or shoes and floor that slip.</source>
        <translation>Dolor de hombro, o zapatos y suelo que resbalan.</translation>
    </message>
    <message>
        <source>Step in toward the wall.</source>
        <translation>Da un paso hacia la pared.</translation>
    </message>
    <message>
        <source>Abdominals, shoulders</source>
        <translation>Abdominales, hombros</translation>
    </message>
    <message>
        <source>Incline plank</source>
        <translation>Plancha inclinada</translation>
    </message>
    <message>
        <source>Counter plank, hands-raised plank</source>
        <translation>Plancha en encimera, plancha con manos elevadas</translation>
    </message>
    <message>
        <source>Standing at a fixed counter, table or heavy bench.</source>
        <translation>De pie ante una encimera fija, una mesa o un banco pesado.</translation>
    </message>
    <message>
        <source>Hold the edge of a fixed counter.</source>
        <translation>Sujeta el borde de una encimera fija.</translation>
    </message>
    <message>
        <source>Walk your feet back.</source>
        <translation>Camina con los pies hacia atrás.</translation>
    </message>
    <message>
        <source>Keep breathing out.</source>
        <translation>Sigue soltando el aire.</translation>
    </message>
    <message>
        <source>Belly, chest and shoulders, less than on the floor.</source>
        <translation>Abdomen, pecho y hombros, menos que en el suelo.</translation>
    </message>
    <message>
        <source>Use a higher surface or the wall.</source>
        <translation>Usa una superficie más alta o la pared.</translation>
    </message>
    <message>
        <source>Wrist or shoulder pain; anything that can slide or tip.</source>
        <translation>Dolor de muñeca u hombro; cualquier cosa que pueda deslizarse o volcar.</translation>
    </message>
    <message>
        <source>Walk your feet in and stand tall.</source>
        <translation>Camina con los pies hacia delante y ponte de pie con la espalda recta.</translation>
    </message>
    <message>
        <source>Abdominals, shoulders, chest</source>
        <translation>Abdominales, hombros, pecho</translation>
    </message>
    <message>
        <source>Knee plank</source>
        <translation>Plancha con rodillas apoyadas</translation>
    </message>
    <message>
        <source>High plank on knees</source>
        <translation>Plancha alta con rodillas</translation>
    </message>
    <message>
        <source>Hands under your shoulders.</source>
        <translation>Manos bajo los hombros.</translation>
    </message>
    <message>
        <source>Walk your knees back.</source>
        <translation>Camina con las rodillas hacia atrás.</translation>
    </message>
    <message>
        <source>Straight line from head to knees.</source>
        <translation>Línea recta de la cabeza a las rodillas.</translation>
    </message>
    <message>
        <source>Steady breaths out. Keep breathing.</source>
        <translation>Exhalaciones regulares. Sigue respirando.</translation>
    </message>
    <message>
        <source>Belly and shoulders.</source>
        <translation>Abdomen y hombros.</translation>
    </message>
    <message>
        <source>Incline plank at a counter.</source>
        <translation>Plancha inclinada en una encimera.</translation>
    </message>
    <message>
        <source>As high plank; pad sore knees.</source>
        <translation>Como en la plancha alta; pon algo acolchado bajo las rodillas doloridas.</translation>
    </message>
    <message>
        <source>Sit your hips back to rest.</source>
        <translation>Lleva las caderas hacia atrás para descansar.</translation>
    </message>
    <message>
        <source>Forearm knee plank</source>
        <translation>Plancha de antebrazos con rodillas</translation>
    </message>
    <message>
        <source>Low plank on knees</source>
        <translation>Plancha baja con rodillas</translation>
    </message>
    <message>
        <source>On forearms and knees.</source>
        <translation>Sobre antebrazos y rodillas.</translation>
    </message>
    <message>
        <source>Elbows under your shoulders.</source>
        <translation>Codos bajo los hombros.</translation>
    </message>
    <message>
        <source>Push the floor away.</source>
        <translation>Empuja el suelo.</translation>
    </message>
    <message>
        <source>Deep belly and waist.</source>
        <translation>Abdomen profundo y cintura.</translation>
    </message>
    <message>
        <source>Forearms on a sofa, or wall plank.</source>
        <translation>Antebrazos en un sofá, o plancha en la pared.</translation>
    </message>
    <message>
        <source>As forearm plank; pad sore knees.</source>
        <translation>Como en la plancha sobre antebrazos; pon algo acolchado bajo las rodillas doloridas.</translation>
    </message>
    <message>
        <source>Abdominals, obliques, shoulders</source>
        <translation>Abdominales, oblicuos, hombros</translation>
    </message>
    <message>
        <source>Knee side plank</source>
        <translation>Plancha lateral con rodillas</translation>
    </message>
    <message>
        <source>Bent-knee side bridge</source>
        <translation>Puente lateral con rodillas dobladas</translation>
    </message>
    <message>
        <source>Lying on one side, knees bent, propped on the lower forearm.</source>
        <translation>De lado en el suelo, con las rodillas dobladas y apoyo en el antebrazo de abajo.</translation>
    </message>
    <message>
        <source>Lie on one side with knees bent.</source>
        <translation>Túmbate de lado con las rodillas dobladas.</translation>
    </message>
    <message>
        <source>Elbow under your shoulder.</source>
        <translation>Codo bajo el hombro.</translation>
    </message>
    <message>
        <source>Line up your heels with your hips.</source>
        <translation>Alinea los talones con las caderas.</translation>
    </message>
    <message>
        <source>Waist and hip nearest the floor.</source>
        <translation>Cintura y cadera más cercanas al suelo.</translation>
    </message>
    <message>
        <source>Side lean with forearm on a wall.</source>
        <translation>Inclinación lateral con el antebrazo en una pared.</translation>
    </message>
    <message>
        <source>Shoulder pain on the lower side; neck pain.</source>
        <translation>Dolor de hombro en el lado de abajo; dolor de cuello.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, side hip</source>
        <translation>Oblicuos, cuadrado lumbar, lateral de la cadera</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <translation>Curl-up modificado</translation>
    </message>
    <message>
        <source>McGill curl-up, modified curl-up</source>
        <translation>Curl-up de McGill, abdominal modificado</translation>
    </message>
    <message>
        <source>On your back, one knee bent, other leg straight.</source>
        <translation>Boca arriba, una rodilla doblada y la otra pierna estirada.</translation>
    </message>
    <message>
        <source>Slide both hands under your lower back.</source>
        <translation>Desliza las dos manos bajo la zona lumbar.</translation>
    </message>
    <message>
        <source>Bend one knee, keep the other leg long.</source>
        <translation>Dobla una rodilla y deja la otra pierna estirada.</translation>
    </message>
    <message>
        <source>Brace your belly as if to cough.</source>
        <translation>Tensa el abdomen como si fueras a toser.</translation>
    </message>
    <message>
        <source>Lift head and shoulders just off the floor.</source>
        <translation>Despega apenas la cabeza y los hombros del suelo.</translation>
    </message>
    <message>
        <source>Keep your neck still and your back shape.</source>
        <translation>Mantén quieto el cuello y conserva la forma de la espalda.</translation>
    </message>
    <message>
        <source>Small breaths while you stay braced.</source>
        <translation>Respiraciones pequeñas con el abdomen tenso.</translation>
    </message>
    <message>
        <source>Front of the belly. Not in the neck or back.</source>
        <translation>Parte delantera del abdomen. No en el cuello ni en la espalda.</translation>
    </message>
    <message>
        <source>Brace only, or lift just the head&apos;s weight.</source>
        <translation>Solo tensa el abdomen, o levanta solo el peso de la cabeza.</translation>
    </message>
    <message>
        <source>Neck pain (brace only); pregnancy or a belly gap after birth; hernia; osteoporosis or past spine fracture (brace only).</source>
        <translation>Dolor de cuello (solo tensa el abdomen); embarazo o separación de los abdominales tras el parto; hernia; osteoporosis o fractura de columna previa (solo tensa el abdomen).</translation>
    </message>
    <message>
        <source>Lower your head with control.</source>
        <translation>Baja la cabeza con control.</translation>
    </message>
    <message>
        <source>Rectus abdominis, deep abdominals</source>
        <translation>Recto del abdomen, abdominales profundos</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Perro-pájaro</translation>
    </message>
    <message>
        <source>Pointer, opposite arm and leg reach</source>
        <translation>Bird dog, brazo y pierna contrarios</translation>
    </message>
    <message>
        <source>Start on hands and knees, back level.</source>
        <translation>Empieza sobre manos y rodillas, con la espalda recta.</translation>
    </message>
    <message>
        <source>Brace your belly gently.</source>
        <translation>Tensa el abdomen con suavidad.</translation>
    </message>
    <message>
        <source>Slide one leg back and lift to hip height.</source>
        <translation>Desliza una pierna hacia atrás y súbela a la altura de la cadera.</translation>
    </message>
    <message>
        <source>Reach the opposite arm forward.</source>
        <translation>Estira el brazo contrario hacia delante.</translation>
    </message>
    <message>
        <source>Keep your hips level and neck long.</source>
        <translation>Mantén las caderas niveladas y el cuello largo.</translation>
    </message>
    <message>
        <source>Breathe out as you reach, then small breaths.</source>
        <translation>Exhala al estirarte; luego respiraciones pequeñas.</translation>
    </message>
    <message>
        <source>Buttock, back and shoulder. No arch or twist.</source>
        <translation>Glúteo, espalda y hombro. Sin arquear ni girar.</translation>
    </message>
    <message>
        <source>Leg only, toe sliding on the floor, or arm only.</source>
        <translation>Solo la pierna, con la punta del pie deslizándose por el suelo, o solo el brazo.</translation>
    </message>
    <message>
        <source>Sore wrists (use fists) or knees (pad them); shoulder pain with arm raised.</source>
        <translation>Muñecas doloridas (usa los puños) o rodillas doloridas (pon algo acolchado); dolor de hombro con el brazo levantado.</translation>
    </message>
    <message>
        <source>Lower hand and knee together.</source>
        <translation>Baja la mano y la rodilla a la vez.</translation>
    </message>
    <message>
        <source>Back extensors, multifidus, gluteals, shoulder</source>
        <translation>Extensores de la espalda, multífidos, glúteos, hombro</translation>
    </message>
    <message>
        <source>the leg that reaches back</source>
        <translation>la pierna que se estira hacia atrás</translation>
    </message>
    <message>
        <source>Tall sit and breathe</source>
        <translation>Sentarse erguido y respirar</translation>
    </message>
    <message>
        <source>Seated mountain</source>
        <translation>Montaña sentada</translation>
    </message>
    <message>
        <source>Sitting near the front of a steady chair, feet flat.</source>
        <translation>En posición sentada, cerca del borde delantero de una silla estable, con los pies apoyados.</translation>
    </message>
    <message>
        <source>Sit near the front of your chair.</source>
        <translation>Siéntate cerca del borde delantero de la silla.</translation>
    </message>
    <message>
        <source>Feet flat, knees over ankles.</source>
        <translation>Pies apoyados, rodillas sobre los tobillos.</translation>
    </message>
    <message>
        <source>Grow tall through your crown.</source>
        <translation>Crece desde la coronilla.</translation>
    </message>
    <message>
        <source>Let your shoulders drop.</source>
        <translation>Deja caer los hombros.</translation>
    </message>
    <message>
        <source>Three slow belly breaths.</source>
        <translation>Tres respiraciones lentas con el vientre.</translation>
    </message>
    <message>
        <source>Upright and easy.</source>
        <translation>Postura erguida y cómoda.</translation>
    </message>
    <message>
        <source>Use the backrest.</source>
        <translation>Usa el respaldo.</translation>
    </message>
    <message>
        <source>No special caution. Use a chair without wheels.</source>
        <translation>Sin precauciones especiales. Usa una silla sin ruedas.</translation>
    </message>
    <message>
        <source>Stay seated.</source>
        <translation>Quédate en la silla.</translation>
    </message>
    <message>
        <source>Posture reset, breathing</source>
        <translation>Reajuste de la postura, respiración</translation>
    </message>
    <message>
        <source>Chair chest opener</source>
        <translation>Apertura de pecho en silla</translation>
    </message>
    <message>
        <source>Seated chest stretch</source>
        <translation>Estiramiento de pecho en posición sentada</translation>
    </message>
    <message>
        <source>Sitting tall, feet flat.</source>
        <translation>En posición sentada, espalda recta, pies apoyados.</translation>
    </message>
    <message>
        <source>Hold the chair back or clasp your hands.</source>
        <translation>Sujeta el respaldo o entrelaza las manos.</translation>
    </message>
    <message>
        <source>Roll your shoulders back and down.</source>
        <translation>Lleva los hombros hacia atrás y hacia abajo.</translation>
    </message>
    <message>
        <source>Lift your breastbone a little.</source>
        <translation>Eleva un poco el esternón.</translation>
    </message>
    <message>
        <source>Keep your lower ribs in.</source>
        <translation>Mantén recogidas las costillas de abajo.</translation>
    </message>
    <message>
        <source>Breathe wide into the chest.</source>
        <translation>Respira a lo ancho del pecho.</translation>
    </message>
    <message>
        <source>Front of chest and shoulders.</source>
        <translation>Parte delantera del pecho y los hombros.</translation>
    </message>
    <message>
        <source>Hands on hips instead.</source>
        <translation>En su lugar, manos en las caderas.</translation>
    </message>
    <message>
        <source>Shoulder that slips or hurts behind you.</source>
        <translation>Hombro que se sale de su sitio o que duele al llevar el brazo hacia atrás.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Deja colgar los brazos.</translation>
    </message>
    <message>
        <source>Chest, front of shoulders, upper back</source>
        <translation>Pecho, parte delantera de los hombros, parte alta de la espalda</translation>
    </message>
    <message>
        <source>Chair side reach</source>
        <translation>Inclinación lateral en silla</translation>
    </message>
    <message>
        <source>Seated side bend</source>
        <translation>Flexión lateral sentada</translation>
    </message>
    <message>
        <source>Hold the seat with one hand.</source>
        <translation>Sujeta el asiento con una mano.</translation>
    </message>
    <message>
        <source>Reach the other arm up and over.</source>
        <translation>Lleva el otro brazo hacia arriba y por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Lean a little to the side.</source>
        <translation>Inclínate un poco hacia el lado.</translation>
    </message>
    <message>
        <source>Keep both hips on the chair.</source>
        <translation>Mantén las dos caderas en la silla.</translation>
    </message>
    <message>
        <source>Breathe into the open side.</source>
        <translation>Respira hacia el lado abierto.</translation>
    </message>
    <message>
        <source>Side of the waist and ribs.</source>
        <translation>Costado de la cintura y las costillas.</translation>
    </message>
    <message>
        <source>Hand on head or shoulder instead of overhead.</source>
        <translation>Mano en la cabeza o en el hombro, en vez de por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Shoulder pain overhead; osteoporosis: lean less.</source>
        <translation>Dolor de hombro con el brazo por encima de la cabeza; osteoporosis: inclínate menos.</translation>
    </message>
    <message>
        <source>Come back to the middle.</source>
        <translation>Vuelve al centro.</translation>
    </message>
    <message>
        <source>Obliques, quadratus lumborum, latissimus</source>
        <translation>Oblicuos, cuadrado lumbar, dorsal ancho</translation>
    </message>
    <message>
        <source>the side you lean toward</source>
        <translation>el lado hacia el que te inclinas</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Torsión en silla</translation>
    </message>
    <message>
        <source>Seated twist in a chair</source>
        <translation>Giro sentado en una silla</translation>
    </message>
    <message>
        <source>Sit tall with both feet flat.</source>
        <translation>Siéntate con la espalda recta y los dos pies apoyados.</translation>
    </message>
    <message>
        <source>Hold the chair back with one hand.</source>
        <translation>Sujeta el respaldo con una mano.</translation>
    </message>
    <message>
        <source>Put your other hand on your far knee.</source>
        <translation>Pon la otra mano en la rodilla más lejana.</translation>
    </message>
    <message>
        <source>Turn your chest, keep hips still.</source>
        <translation>Gira el pecho y deja quietas las caderas.</translation>
    </message>
    <message>
        <source>In to grow tall. Out to turn.</source>
        <translation>Inhala para crecer. Exhala para girar.</translation>
    </message>
    <message>
        <source>Mid back and waist.</source>
        <translation>Mitad de la espalda y cintura.</translation>
    </message>
    <message>
        <source>Turn only as far as your shoulders go.</source>
        <translation>Gira solo hasta donde lleguen los hombros.</translation>
    </message>
    <message>
        <source>Osteoporosis or past spine fracture; recent back or belly surgery.</source>
        <translation>Osteoporosis o fractura de columna previa; operación reciente de espalda o abdomen.</translation>
    </message>
    <message>
        <source>Trunk rotators, mid back</source>
        <translation>Rotadores del tronco, mitad de la espalda</translation>
    </message>
    <message>
        <source>Chair figure four</source>
        <translation>Figura cuatro en silla</translation>
    </message>
    <message>
        <source>Seated piriformis stretch</source>
        <translation>Estiramiento del piramidal en posición sentada</translation>
    </message>
    <message>
        <source>Cross one ankle over the other knee.</source>
        <translation>Cruza un tobillo sobre la otra rodilla.</translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation>Siéntate con la espalda recta.</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Mantén la espalda larga.</translation>
    </message>
    <message>
        <source>Out as you tip forward.</source>
        <translation>Exhala al inclinarte hacia delante.</translation>
    </message>
    <message>
        <source>Buttock of the crossed leg.</source>
        <translation>Glúteo de la pierna cruzada.</translation>
    </message>
    <message>
        <source>Cross at the shin, or slide the lower foot forward.</source>
        <translation>Cruza a la altura de la espinilla, o desliza el pie de abajo hacia delante.</translation>
    </message>
    <message>
        <source>Hip replacement; knee pain.</source>
        <translation>Prótesis de cadera; dolor de rodilla.</translation>
    </message>
    <message>
        <source>Sit up, then uncross.</source>
        <translation>Incorpórate y después descruza la pierna.</translation>
    </message>
    <message>
        <source>Gluteals, piriformis</source>
        <translation>Glúteos, piramidal</translation>
    </message>
    <message>
        <source>the leg crossed on top</source>
        <translation>la pierna cruzada por encima</translation>
    </message>
    <message>
        <source>Chair hamstring stretch</source>
        <translation>Isquiotibiales en silla</translation>
    </message>
    <message>
        <source>Seated leg stretch</source>
        <translation>Estiramiento de pierna en posición sentada</translation>
    </message>
    <message>
        <source>Sitting near the front edge of a steady chair.</source>
        <translation>En posición sentada, cerca del borde delantero de una silla estable.</translation>
    </message>
    <message>
        <source>Straighten one leg, heel on the floor.</source>
        <translation>Estira una pierna, con el talón en el suelo.</translation>
    </message>
    <message>
        <source>Keep the other foot flat.</source>
        <translation>Mantén el otro pie apoyado.</translation>
    </message>
    <message>
        <source>Back of the straight thigh.</source>
        <translation>La parte de atrás del muslo estirado.</translation>
    </message>
    <message>
        <source>Bend the straight knee a little.</source>
        <translation>Dobla un poco la rodilla estirada.</translation>
    </message>
    <message>
        <source>Pain or tingling shooting down the leg.</source>
        <translation>Dolor u hormigueo que se irradia pierna abajo.</translation>
    </message>
    <message>
        <source>Sit up, then bend the knee.</source>
        <translation>Incorpórate y después dobla la rodilla.</translation>
    </message>
    <message>
        <source>the straight leg</source>
        <translation>la pierna estirada</translation>
    </message>
    <message>
        <source>Chair forward rest</source>
        <translation>Flexión adelante en silla</translation>
    </message>
    <message>
        <source>Seated child&apos;s pose, desk rest</source>
        <translation>Postura del niño en silla, descanso en el escritorio</translation>
    </message>
    <message>
        <source>Sitting with feet wide.</source>
        <translation>En posición sentada, con los pies separados.</translation>
    </message>
    <message>
        <source>Open your feet and knees wide.</source>
        <translation>Separa bien los pies y las rodillas.</translation>
    </message>
    <message>
        <source>Slide your hands down your shins.</source>
        <translation>Desliza las manos hacia abajo por las espinillas.</translation>
    </message>
    <message>
        <source>Let your head and arms hang.</source>
        <translation>Deja colgar la cabeza y los brazos.</translation>
    </message>
    <message>
        <source>Stay only as low as feels easy.</source>
        <translation>Baja solo hasta donde te resulte cómodo.</translation>
    </message>
    <message>
        <source>Slow breaths into the back.</source>
        <translation>Respiraciones lentas hacia la espalda.</translation>
    </message>
    <message>
        <source>Long, soft lower back.</source>
        <translation>Zona lumbar larga y suelta.</translation>
    </message>
    <message>
        <source>Fold arms on the desk and rest your head.</source>
        <translation>Cruza los brazos sobre el escritorio y apoya la cabeza.</translation>
    </message>
    <message>
        <source>Dizziness or unmanaged high blood pressure; osteoporosis; disc trouble: use the desk version.</source>
        <translation>Mareo o tensión arterial alta no controlada; osteoporosis; problemas de disco: usa la versión con escritorio.</translation>
    </message>
    <message>
        <source>Push up with your hands, head last.</source>
        <translation>Empuja con las manos para subir, la cabeza al final.</translation>
    </message>
    <message>
        <source>Back extensors, hips</source>
        <translation>Extensores de la espalda, caderas</translation>
    </message>
    <message>
        <source>Standing lean back</source>
        <translation>Extensión suave de pie</translation>
    </message>
    <message>
        <source>Standing back bend, hands on hips</source>
        <translation>Extensión de espalda de pie, manos en las caderas</translation>
    </message>
    <message>
        <source>Standing with feet hip-width apart.</source>
        <translation>De pie, con los pies separados al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Stand with your hands on your hips.</source>
        <translation>Ponte de pie con las manos en las caderas.</translation>
    </message>
    <message>
        <source>Firm your buttocks a little.</source>
        <translation>Activa un poco los glúteos.</translation>
    </message>
    <message>
        <source>Lean back a small way.</source>
        <translation>Inclínate un poco hacia atrás.</translation>
    </message>
    <message>
        <source>Keep looking ahead.</source>
        <translation>Sigue mirando al frente.</translation>
    </message>
    <message>
        <source>Breathe in, then lean on the breath out.</source>
        <translation>Inhala y luego inclínate al exhalar.</translation>
    </message>
    <message>
        <source>Front of hips opening, no pinch in the back.</source>
        <translation>La parte delantera de las caderas se abre, sin pinchazo en la espalda.</translation>
    </message>
    <message>
        <source>Stand tall and reach up instead.</source>
        <translation>En su lugar, ponte de pie con la espalda recta y estira los brazos hacia arriba.</translation>
    </message>
    <message>
        <source>Leg pain or pinching that gets worse leaning back; dizziness; poor balance: hold the desk.</source>
        <translation>Dolor de pierna o pinchazo que empeora al inclinarte hacia atrás; mareo; mal equilibrio: sujétate al escritorio.</translation>
    </message>
    <message>
        <source>Come back to standing tall.</source>
        <translation>Vuelve a la posición de pie, con la espalda recta.</translation>
    </message>
    <message>
        <source>Hip flexors, abdominals, spine extension</source>
        <translation>Flexores de cadera, abdominales, extensión de la columna</translation>
    </message>
    <message>
        <source>10-minute back yoga</source>
        <translation>10 minutos de yoga para la espalda</translation>
    </message>
    <message>
        <source>Daily routine, most people.</source>
        <translation>Rutina diaria, para la mayoría.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>to arrive</source>
        <translation>para llegar con calma</translation>
    </message>
    <message>
        <source>closing rest</source>
        <translation>descanso final</translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation>Posturas de core</translation>
    </message>
    <message>
        <source>Once 15 s holds feel fine.</source>
        <translation>Cuando mantener 15 s te resulte cómodo.</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>wind down</source>
        <translation>vuelta a la calma</translation>
    </message>
    <message>
        <source>Core holds, starter</source>
        <translation>Posturas de core, inicio</translation>
    </message>
    <message>
        <source>First weeks, or after a flare-up.</source>
        <translation>Primeras semanas, o después de un brote.</translation>
    </message>
    <message>
        <source>Article, eased</source>
        <translation>Artículo, suavizado</translation>
    </message>
    <message>
        <source>recover, go to the mat</source>
        <translation>recupera, pasa a la esterilla</translation>
    </message>
    <message>
        <source>Core holds in tens</source>
        <translation>Posturas de core de 10 segundos</translation>
    </message>
    <message>
        <source>Anyone whose back tires in long planks.</source>
        <translation>Si se te cansa la espalda en las planchas largas.</translation>
    </message>
    <message>
        <source>Article core as 3 x 10 s</source>
        <translation>Core del artículo en 3 x 10 s</translation>
    </message>
    <message>
        <source>Daily back and core</source>
        <translation>Espalda y core a diario</translation>
    </message>
    <message>
        <source>Default on core days.</source>
        <translation>Por defecto los días de core.</translation>
    </message>
    <message>
        <source>Article, both halves</source>
        <translation>Artículo, las dos mitades</translation>
    </message>
    <message>
        <source>3-minute ease</source>
        <translation>3 minutos de calma</translation>
    </message>
    <message>
        <source>When the back tightens up.</source>
        <translation>Cuando la espalda se tensa.</translation>
    </message>
    <message>
        <source>App addition (gentle positions)</source>
        <translation>Añadido de la app (posturas suaves)</translation>
    </message>
    <message>
        <source>both knees to chest instead, if kneeling is hard</source>
        <translation>en su lugar, ambas rodillas al pecho, si cuesta arrodillarse</translation>
    </message>
    <message>
        <source>Back exercise timer</source>
        <translation>Temporizador para ejercicios de espalda</translation>
    </message>
    <message>
        <source>Follow short back routines by ear</source>
        <translation>Sigue de oído rutinas cortas de espalda</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>estiramientos</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rutina</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>temporizador</translation>
    </message>
    <message>
        <source>chime</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>yoga</translation>
    </message>
    <message>
        <source>plank</source>
        <translation>plancha</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>Backchime routine</source>
        <translation>Rutina de Backchime</translation>
    </message>
    <message>
        <source>Backchime leads you through short back routines by ear: a chime for every change, a picture of the pose, and a ring that shows how long is left. Lie down, close your eyes, follow along.</source>
        <translation>Backchime te guía de oído por rutinas cortas de espalda: una señal para cada cambio, una imagen de la postura y un anillo que muestra cuánto queda. Túmbate, cierra los ojos y síguelo.</translation>
    </message>
    <message>
        <source>Routines from 3 to 17 minutes, for the floor, the desk and gentle days</source>
        <translation>Rutinas de 3 a 17 minutos, para el suelo, el escritorio y los días suaves</translation>
    </message>
    <message>
        <source>Routines of your own, made from pictures of the poses</source>
        <translation>Rutinas propias, hechas con imágenes de las posturas</translation>
    </message>
    <message>
        <source>Chimes you can tell apart with your eyes closed, and a voice if you like</source>
        <translation>Señales que se distinguen con los ojos cerrados, y una voz si quieres</translation>
    </message>
    <message>
        <source>The app suggests a longer hold, or a shorter one; you decide</source>
        <translation>La aplicación sugiere mantener más tiempo, o menos; tú decides</translation>
    </message>
    <message>
        <source>Log how you feel, for your own use or to share</source>
        <translation>Anota cómo te sientes, para ti o para compartir</translation>
    </message>
    <message>
        <source>Everything stays on your computer: no account, no network</source>
        <translation>Todo se queda en tu equipo: sin cuenta, sin red</translation>
    </message>
    <message>
        <source>Information and a timer, not medical care. This app is not a medical device. It does not diagnose, treat, prevent or monitor any illness or injury. Stop if something feels wrong, and ask a doctor or physiotherapist if you are unsure.</source>
        <translation>Información y un temporizador, no atención médica. Esta app no es un producto sanitario. No diagnostica, trata, previene ni monitoriza ninguna enfermedad ni lesión. Detente si notas que algo va mal, y consulta a un médico o fisioterapeuta si tienes dudas.</translation>
    </message>
    <message>
        <source>A hold, seen from the mat</source>
        <translation>Una postura, vista desde la esterilla</translation>
    </message>
    <message>
        <source>Home, with what it suggests for today</source>
        <translation>El inicio, con lo que sugiere para hoy</translation>
    </message>
    <message>
        <source>A routine before it begins</source>
        <translation>Una rutina antes de empezar</translation>
    </message>
    <message>
        <source>The routine editor</source>
        <translation>El editor de rutinas</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Tu progreso</translation>
    </message>
    <message>
        <source>A hold in the dark theme</source>
        <translation>Una postura en el tema oscuro</translation>
    </message>
    <message>
        <source>Big three, level 1 (3-2-1)</source>
        <translation>Los tres grandes, nivel 1 (3-2-1)</translation>
    </message>
    <message>
        <source>Start here.</source>
        <translation>Empieza aquí.</translation>
    </message>
    <message>
        <source>App addition (after S. McGill)</source>
        <translation>Añadido de la app (según S. McGill)</translation>
    </message>
    <message>
        <source>slow movement, not a stretch</source>
        <translation>movimiento lento, no un estiramiento</translation>
    </message>
    <message>
        <source>swap bent knee each set</source>
        <translation>cambia la rodilla doblada en cada serie</translation>
    </message>
    <message>
        <source>knee side plank is fine</source>
        <translation>la plancha lateral con rodillas también vale</translation>
    </message>
    <message>
        <source>Big three, level 2 (5-3-1)</source>
        <translation>Los tres grandes, nivel 2 (5-3-1)</translation>
    </message>
    <message>
        <source>After 2 easy weeks at level 1.</source>
        <translation>Tras 2 semanas fáciles en el nivel 1.</translation>
    </message>
    <message>
        <source>Big three, level 3 (6-4-2)</source>
        <translation>Los tres grandes, nivel 3 (6-4-2)</translation>
    </message>
    <message>
        <source>After 2 easy weeks at level 2.</source>
        <translation>Tras 2 semanas fáciles en el nivel 2.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <translation>Pausa de escritorio</translation>
    </message>
    <message>
        <source>Work breaks; people who cannot use the floor.</source>
        <translation>Pausas en el trabajo; personas que no pueden usar el suelo.</translation>
    </message>
    <message>
        <source>App addition (chair)</source>
        <translation>Añadido de la app (silla)</translation>
    </message>
    <message>
        <source>5-minute express</source>
        <translation>Exprés de 5 minutos</translation>
    </message>
    <message>
        <source>Short on time.</source>
        <translation>Si tienes poco tiempo.</translation>
    </message>
    <message>
        <source>Article&apos;s four named yoga poses only</source>
        <translation>Solo las cuatro posturas de yoga que nombra el artículo</translation>
    </message>
    <message>
        <source>second visit, rest</source>
        <translation>segunda vez, descanso</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Comienzo suave</translation>
    </message>
    <message>
        <source>Stiff, older, or returning after a flare-up.</source>
        <translation>Si notas rigidez, tienes más edad o vuelves tras un brote.</translation>
    </message>
    <message>
        <source>recover before getting up</source>
        <translation>recupera antes de levantarte</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of anything serious. The signs below need help from a person. They are the same for everybody.</source>
        <translation>La mayoría de los dolores de espalda no son señal de nada grave. Los signos de abajo necesitan la ayuda de una persona. Son los mismos para todo el mundo.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Some people should ask first</source>
        <translation>Algunas personas deben consultar antes</translation>
    </message>
    <message>
        <source>Gentle movement suits most backs. Ask a doctor or physiotherapist before you begin if any of these fits you.</source>
        <translation>El movimiento suave va bien a la mayoría de las espaldas. Consulta a un médico o fisioterapeuta antes de empezar si alguno de estos es tu caso.</translation>
    </message>
    <message>
        <source>You are pregnant, or gave birth in the last few months</source>
        <translation>Estás embarazada o diste a luz en los últimos meses</translation>
    </message>
    <message>
        <source>You had surgery on your back, hip, knee, shoulder, eye or belly in the last 6 months</source>
        <translation>Te han operado de la espalda, la cadera, la rodilla, el hombro, el ojo o el abdomen en los últimos 6 meses</translation>
    </message>
    <message>
        <source>You have thin bones, or once broke a bone in your spine</source>
        <translation>Tienes los huesos frágiles o alguna vez te rompiste un hueso de la columna</translation>
    </message>
    <message>
        <source>You have heart disease, or blood pressure that is not well controlled</source>
        <translation>Tienes una enfermedad del corazón, o una tensión arterial que no está bien controlada</translation>
    </message>
    <message>
        <source>You have glaucoma or a problem with your retina, at the back of the eye</source>
        <translation>Tienes glaucoma o un problema de retina, en el fondo del ojo</translation>
    </message>
    <message>
        <source>You have a hernia</source>
        <translation>Tienes una hernia</translation>
    </message>
    <message>
        <source>You have leg pain, numbness or weakness</source>
        <translation>Tienes dolor, adormecimiento o debilidad en una pierna</translation>
    </message>
    <message>
        <source>You take blood thinners and had a fall</source>
        <translation>Tomas anticoagulantes y has sufrido una caída</translation>
    </message>
    <message>
        <source>You fall often, or cannot get down to the floor and up again alone</source>
        <translation>Te caes a menudo, o no puedes bajar al suelo y volver a levantarte sin ayuda</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Tienes menos de 18 años</translation>
    </message>
    <message>
        <source>Each pose also says who should ask first. You can read it before you begin.</source>
        <translation>Cada postura también dice quién debe consultar antes. Puedes leerlo antes de empezar.</translation>
    </message>
    <message>
        <source>Get set</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Find a mat or a soft rug, and clear the space around it.</source>
        <translation>Busca una esterilla o una alfombra blanda y despeja el espacio de alrededor.</translation>
    </message>
    <message>
        <source>Put what you need within reach: a chair, a cushion, a strap or a long towel.</source>
        <translation>Pon a tu alcance lo que necesites: una silla, un cojín, una cinta o una toalla larga.</translation>
    </message>
    <message>
        <source>Wear what lets you bend and breathe.</source>
        <translation>Ponte ropa que te deje doblarte y respirar.</translation>
    </message>
    <message>
        <source>Just after you get up, the back is often stiff. Leave deep forward bends for later in the day.</source>
        <translation>Justo después de levantarte, la espalda suele estar rígida. Deja las flexiones profundas hacia delante para más tarde.</translation>
    </message>
    <message>
        <source>Listening to your body</source>
        <translation>Escucha tu cuerpo</translation>
    </message>
    <message>
        <source>A stretch may pull. It should not hurt.</source>
        <translation>Un estiramiento puede tirar. No debería doler.</translation>
    </message>
    <message>
        <source>Go only as far as you can breathe with ease. Before you start, pick your number: 0 is no pain, 10 is the worst you can imagine. Watch how it changes.</source>
        <translation>Llega solo hasta donde puedas respirar con comodidad. Antes de empezar, elige tu número: 0 es sin dolor, 10 es el peor que puedas imaginar. Observa cómo cambia.</translation>
    </message>
    <message>
        <source>Green: fine to go on</source>
        <translation>Verde: puedes seguir</translation>
    </message>
    <message>
        <source>0 to 3, and at most 1 above your start number.</source>
        <translation>De 0 a 3, y como mucho 1 por encima de tu número inicial.</translation>
    </message>
    <message>
        <source>Amber: ease off</source>
        <translation>Ámbar: afloja</translation>
    </message>
    <message>
        <source>4 or 5, or 2 above your start number. Do the easier version, or a shorter hold.</source>
        <translation>4 o 5, o 2 por encima de tu número inicial. Haz la versión más fácil, o mantén menos tiempo.</translation>
    </message>
    <message>
        <source>Red: stop this one</source>
        <translation>Rojo: deja esta postura</translation>
    </message>
    <message>
        <source>6 to 10, or 3 or more above your start number. Stop at any number if pain is sharp or spreads, or if you feel it in a leg. Come out slowly.</source>
        <translation>De 6 a 10, o 3 o más por encima de tu número inicial. Detente con cualquier número si el dolor es agudo o se extiende, o si lo notas en una pierna. Sal despacio.</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Cuando es demasiado</translation>
    </message>
    <message>
        <source>Press this key in a session, or the button with the hand. The sound stops at once.</source>
        <translation>Durante la sesión, pulsa esta tecla o el botón de la mano. El sonido se corta al instante.</translation>
    </message>
    <message>
        <source>You can stop at any time. You lose nothing by it. You listened to your back, and that is the skill.</source>
        <translation>Puedes parar en cualquier momento. No pierdes nada por ello. Has escuchado a tu espalda, y en eso está el arte.</translation>
    </message>
    <message>
        <source>Careful mode</source>
        <translation>Modo prudente</translation>
    </message>
    <message>
        <source>In your first two weeks, take amber as red: stop when pain goes up at all. You are learning what your back likes. After that, use all three lights.</source>
        <translation>En tus dos primeras semanas, toma el ámbar como rojo: detente en cuanto el dolor suba, aunque sea poco. Estás aprendiendo qué le gusta a tu espalda. Después, usa las tres luces.</translation>
    </message>
    <message>
        <source>The 24-hour check</source>
        <translation>La comprobación de las 24 horas</translation>
    </message>
    <message>
        <source>Being a little sore is all right. By the next day you should be back at your usual level. If not, do less next time.</source>
        <translation>Tener algunas molestias está bien. Al día siguiente deberías haber vuelto a tu nivel habitual. Si no, haz menos la próxima vez.</translation>
    </message>
    <message>
        <source>In a tight spell</source>
        <translation>Durante una contractura</translation>
    </message>
    <message>
        <source>Most tight spells ease. Gentle positions, warmth and small movements are the usual first steps. Long bed rest tends to make things worse.</source>
        <translation>La mayoría de las contracturas ceden. Las posturas suaves, el calor y los movimientos pequeños son los primeros pasos habituales. El reposo largo en cama suele empeorar las cosas.</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Masaje</translation>
    </message>
    <message>
        <source>Massage and your back</source>
        <translation>El masaje y tu espalda</translation>
    </message>
    <message>
        <source>Some people feel looser for days after a massage. Studies suggest it helps for a short time, and no type is clearly best.</source>
        <translation>Algunas personas se sienten más sueltas durante días tras un masaje. Los estudios indican que ayuda durante poco tiempo, y ningún tipo es claramente el mejor.</translation>
    </message>
    <message>
        <source>A good start</source>
        <translation>Un buen comienzo</translation>
    </message>
    <message>
        <source>Light styles</source>
        <translation>Estilos suaves</translation>
    </message>
    <message>
        <source>Pressure you can relax into.</source>
        <translation>Una presión en la que puedes relajarte.</translation>
    </message>
    <message>
        <source>Shiatsu</source>
        <translation>Shiatsu</translation>
    </message>
    <message>
        <source>Steady pressure with thumbs and palms. Many people like it.</source>
        <translation>Presión constante con los pulgares y las palmas. Gusta a mucha gente.</translation>
    </message>
    <message>
        <source>Thai massage</source>
        <translation>Masaje tailandés</translation>
    </message>
    <message>
        <source>Slow stretches with a helper. Also well liked.</source>
        <translation>Estiramientos lentos con la ayuda de otra persona. También gusta mucho.</translation>
    </message>
    <message>
        <source>May be too much</source>
        <translation>Puede ser demasiado</translation>
    </message>
    <message>
        <source>Sports massage</source>
        <translation>Masaje deportivo</translation>
    </message>
    <message>
        <source>It can feel too strong while your back is in spasm.</source>
        <translation>Puede resultar demasiado fuerte mientras tienes la espalda contracturada.</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <translation>Masaje de tejido profundo</translation>
    </message>
    <message>
        <source>The same goes for hard, deep pressure.</source>
        <translation>Lo mismo ocurre con la presión fuerte y profunda.</translation>
    </message>
    <message>
        <source>Say it first</source>
        <translation>Dilo antes</translation>
    </message>
    <message>
        <source>Tell the therapist about your back, your health and your medicines.</source>
        <translation>Habla a tu masajista de tu espalda, tu salud y tus medicamentos.</translation>
    </message>
    <message>
        <source>Say so if it hurts. Pressure can always be lighter.</source>
        <translation>Dilo si te duele. La presión siempre puede ser más suave.</translation>
    </message>
    <message>
        <source>You may be sore for a day. If it lasts more than two days, go gentler or stop.</source>
        <translation>Puedes tener molestias durante un día. Si duran más de dos días, ve más suave o déjalo.</translation>
    </message>
    <message>
        <source>Massage works best next to moving, not in place of it.</source>
        <translation>El masaje funciona mejor junto al movimiento, no en su lugar.</translation>
    </message>
    <message>
        <source>Ask a doctor before a massage if</source>
        <translation>Consulta a un médico antes de un masaje si</translation>
    </message>
    <message>
        <source>you have had a blood clot, or you take blood thinners</source>
        <translation>has tenido un coágulo de sangre, o tomas anticoagulantes</translation>
    </message>
    <message>
        <source>you have thin bones, or broke a bone not long ago</source>
        <translation>tienes los huesos frágiles, o te rompiste un hueso hace poco</translation>
    </message>
    <message>
        <source>you have cancer or a fever, or you are pregnant</source>
        <translation>tienes cáncer o fiebre, o estás embarazada</translation>
    </message>
    <message>
        <source>the skin there is open or infected</source>
        <translation>la piel de esa zona está abierta o infectada</translation>
    </message>
    <message>
        <source>anything on the list “When to get help” fits</source>
        <translation>algo de la lista «Cuándo pedir ayuda» es tu caso</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Massage therapist</source>
        <translation>Masajista</translation>
    </message>
    <message>
        <source>Knows the types, and which may suit you.</source>
        <translation>Conoce los tipos y cuál puede irte bien.</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Fisioterapeuta</translation>
    </message>
    <message>
        <source>Looks at how you move, and fits exercises to you.</source>
        <translation>Observa cómo te mueves y te adapta los ejercicios.</translation>
    </message>
    <message>
        <source>Osteopath or chiropractor</source>
        <translation>Osteópata o quiropráctico</translation>
    </message>
    <message>
        <source>Looks at your back. May suggest massage, exercise or work with the hands.</source>
        <translation>Observa tu espalda. Puede sugerir masaje, ejercicio o trabajo con las manos.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Looks for a cause. Tests are only sometimes needed.</source>
        <translation>Busca una causa. Las pruebas solo hacen falta a veces.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>A little, often</source>
        <translation>Poco y a menudo</translation>
    </message>
    <message>
        <source>You can stretch every day. Core work three days a week is plenty. A rest day never breaks anything.</source>
        <translation>Puedes estirar todos los días. El trabajo de core tres días por semana es más que suficiente. Un día de descanso nunca estropea nada.</translation>
    </message>
    <message>
        <source>The first two weeks</source>
        <translation>Las dos primeras semanas</translation>
    </message>
    <message>
        <source>Gentle start on three days, core holds for starters on two. Rest or walk on the others.</source>
        <translation>Comienzo suave tres días, posturas de core de inicio otros dos. Los demás días, descansa o camina.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Back and core together on three days, with back yoga on the days between.</source>
        <translation>Espalda y core juntos tres días, con yoga para la espalda los días intermedios.</translation>
    </message>
    <message>
        <source>If you like it daily</source>
        <translation>Si te gusta a diario</translation>
    </message>
    <message>
        <source>Back and core together every day is fine, as long as it feels fine.</source>
        <translation>Espalda y core juntos todos los días está bien, mientras te sientas bien.</translation>
    </message>
    <message>
        <source>How long to hold</source>
        <translation>Cuánto tiempo mantener</translation>
    </message>
    <message>
        <source>Stretches: 30 seconds is enough. Longer is a matter of comfort.</source>
        <translation>Estiramientos: 30 segundos bastan. Más tiempo es cuestión de comodidad.</translation>
    </message>
    <message>
        <source>Core holds: start with 15 or 30 seconds. Add a few seconds at most once a week, when all went well.</source>
        <translation>Posturas de core: empieza con 15 o 30 segundos. Añade unos segundos una vez por semana como mucho, cuando todo haya ido bien.</translation>
    </message>
    <message>
        <source>More than 60 seconds brings little. Make it harder, or do it twice.</source>
        <translation>Más de 60 segundos aporta poco. Hazlo más difícil, o hazlo dos veces.</translation>
    </message>
    <message>
        <source>In the big three, short holds of 10 seconds are the idea. Do more of them, not longer ones.</source>
        <translation>En los tres grandes, la idea es mantener poco tiempo, 10 segundos. Haz más repeticiones, no más largas.</translation>
    </message>
    <message>
        <source>After a break</source>
        <translation>Después de una pausa</translation>
    </message>
    <message>
        <source>After a week off, hold a bit shorter. After two weeks, halve it. After four weeks, begin with the starter holds. It comes back.</source>
        <translation>Tras una semana sin practicar, mantén un poco menos. Tras dos semanas, la mitad. Tras cuatro semanas, empieza con las posturas de inicio. Se recupera.</translation>
    </message>
    <message>
        <source>Count the days of this week, and not days in a row.</source>
        <translation>Cuenta los días de esta semana, y no los días seguidos.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Qué puedes esperar</translation>
    </message>
    <message>
        <source>Small steps, and some patience</source>
        <translation>Pasos pequeños y algo de paciencia</translation>
    </message>
    <message>
        <source>Backs are strong, and they adapt. Many people find that gentle movement helps them feel looser.</source>
        <translation>Las espaldas son fuertes y se adaptan. Muchas personas notan que el movimiento suave les ayuda a sentirse más sueltas.</translation>
    </message>
    <message>
        <source>Think in weeks and months. One session does not change a back.</source>
        <translation>Piensa en semanas y meses. Una sesión no cambia una espalda.</translation>
    </message>
    <message>
        <source>In studies, people who did yoga for their back could do a little more after three to six months. Their pain changed only a little.</source>
        <translation>En los estudios, las personas que hicieron yoga para la espalda podían hacer un poco más después de tres a seis meses. Su dolor cambió solo un poco.</translation>
    </message>
    <message>
        <source>Some people get sore from it. Mostly this is mild and soon over.</source>
        <translation>A algunas personas les causa molestias. La mayoría de las veces son leves y pasan pronto.</translation>
    </message>
    <message>
        <source>In studies, core and strength work did more than stretching alone. That is why the daily routine has both.</source>
        <translation>En los estudios, el trabajo de core y de fuerza aportó más que solo estirar. Por eso la rutina diaria tiene ambos.</translation>
    </message>
    <message>
        <source>Good days and bad days both belong to it. Hurt does not always mean harm. On a bad day, do less: two minutes count.</source>
        <translation>Los días buenos y los días malos forman parte de esto. Que duela no siempre significa que haya daño. En un mal día, haz menos: dos minutos cuentan.</translation>
    </message>
    <message>
        <source>If you want more after six to eight weeks, a physiotherapist can fit a plan to you.</source>
        <translation>Si quieres más después de seis a ocho semanas, un fisioterapeuta puede adaptarte un plan.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>What we read</source>
        <translation>Qué hemos leído</translation>
    </message>
    <message>
        <source>We wrote these pages in our own words, from public health pages, guidelines and studies. No doctor has checked them yet.</source>
        <translation>Escribimos estas páginas con nuestras palabras, a partir de páginas de salud pública, guías y estudios. Ningún médico las ha revisado todavía.</translation>
    </message>
    <message>
        <source>NHS pages on back pain, and a list by the Mayo Clinic.</source>
        <translation>Páginas del NHS sobre el dolor de espalda y una lista de la Mayo Clinic.</translation>
    </message>
    <message>
        <source>Pain rules of NHS Suffolk and other physio teams. The steps of 2 and 3 are our own.</source>
        <translation>Reglas sobre el dolor del NHS de Suffolk y otros equipos de fisioterapia. Los pasos de 2 y 3 son nuestros.</translation>
    </message>
    <message>
        <source>A Cochrane review (2015), the WHO guideline (2023), and NICE in the UK.</source>
        <translation>Una revisión Cochrane (2015), la guía de la OMS (2023) y NICE en el Reino Unido.</translation>
    </message>
    <message>
        <source>Advice of the ACSM, and trials on hold times. The plan for the week is our own.</source>
        <translation>Consejos del ACSM y ensayos sobre cuánto tiempo mantener. El plan semanal es nuestro.</translation>
    </message>
    <message>
        <source>A Cochrane review of yoga (2022), and a review that compares kinds of exercise (2020).</source>
        <translation>Una revisión Cochrane sobre el yoga (2022) y una revisión que compara tipos de ejercicio (2020).</translation>
    </message>
    <message>
        <source>The stretches and planks</source>
        <translation>Los estiramientos y las planchas</translation>
    </message>
    <message>
        <source>A HealthHub article on back spasms (2025). The big three follow the approach of Stuart McGill.</source>
        <translation>Un artículo de HealthHub sobre los espasmos de espalda (2025). Los tres grandes siguen el método de Stuart McGill.</translation>
    </message>
    <message>
        <source>Numbness or tingling around your genitals, back passage, buttocks or inner thighs</source>
        <translation>Adormecimiento u hormigueo alrededor de los genitales, el ano, las nalgas o la cara interna de los muslos</translation>
    </message>
    <message>
        <source>New trouble passing urine, or you cannot feel or hold it</source>
        <translation>Dificultad nueva para orinar, o no notas la orina o no puedes retenerla</translation>
    </message>
    <message>
        <source>New loss of bowel control, or you cannot feel when you go</source>
        <translation>Pérdida nueva del control de las heces, o no notas cuándo haces de vientre</translation>
    </message>
    <message>
        <source>New change in sexual feeling or function, along with back or leg pain</source>
        <translation>Cambio nuevo en la sensibilidad o la función sexual, junto con dolor de espalda o de pierna</translation>
    </message>
    <message>
        <source>Pain, tingling, numbness or weakness in both legs</source>
        <translation>Dolor, hormigueo, adormecimiento o debilidad en las dos piernas</translation>
    </message>
    <message>
        <source>A leg or foot that is getting weaker, drags, or will not do what you want</source>
        <translation>Una pierna o un pie que está perdiendo fuerza, se arrastra o no hace lo que quieres</translation>
    </message>
    <message>
        <source>Back pain that began after a hard fall, crash or blow</source>
        <translation>Dolor de espalda que empezó tras una caída fuerte, un choque o un golpe</translation>
    </message>
    <message>
        <source>Chest pain, or sudden tearing pain in the back or belly, or you feel faint</source>
        <translation>Dolor en el pecho, o dolor repentino y desgarrador en la espalda o el abdomen, o sensación de desmayo</translation>
    </message>
    <message>
        <source>High temperature, shivering or feeling very ill with back pain</source>
        <translation>Fiebre, escalofríos o encontrarte muy mal, con dolor de espalda</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Pérdida de peso que no puedes explicar</translation>
    </message>
    <message>
        <source>You have or had cancer and this back pain is new or different</source>
        <translation>Tienes o has tenido cáncer y este dolor de espalda es nuevo o distinto</translation>
    </message>
    <message>
        <source>Pain that wakes you most nights, or does not ease in any position</source>
        <translation>Dolor que te despierta la mayoría de las noches, o que no se alivia en ninguna postura</translation>
    </message>
    <message>
        <source>A new lump, swelling or change of shape in your back</source>
        <translation>Un bulto, una hinchazón o un cambio de forma nuevos en la espalda</translation>
    </message>
    <message>
        <source>Thin bones or long-term steroid use, and sudden new back pain, even after a small knock</source>
        <translation>Huesos frágiles o uso prolongado de corticoides, y dolor de espalda nuevo y repentino, incluso tras un golpe pequeño</translation>
    </message>
    <message>
        <source>Weak immune system, injected drugs, or a recent serious infection</source>
        <translation>Sistema inmunitario débil, drogas inyectadas o una infección grave reciente</translation>
    </message>
    <message>
        <source>Pain high between the shoulder blades that is new, or pain made worse by coughing, sneezing or straining</source>
        <translation>Dolor nuevo en la parte alta de la espalda, entre los omóplatos, o dolor que empeora al toser, estornudar o hacer fuerza</translation>
    </message>
    <message>
        <source>First bad back pain before about 20 or after about 50</source>
        <translation>Primer dolor de espalda fuerte antes de los 20 años o después de los 50, más o menos</translation>
    </message>
    <message>
        <source>Back stiff for over half an hour each morning and better once you move (under 45 or so)</source>
        <translation>Espalda rígida durante más de media hora cada mañana y mejor cuando te mueves (menos de 45 años, más o menos)</translation>
    </message>
    <message>
        <source>No better after a few weeks, getting worse, or stopping daily life</source>
        <translation>No mejora tras unas semanas, va a peor o te impide la vida diaria</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain running down one leg below the knee that is not settling</source>
        <translation>Hormigueo, adormecimiento o dolor que baja por una pierna por debajo de la rodilla y no se calma</translation>
    </message>
    <message>
        <source>Back pain with fever and painful urine, or strong belly pain (pregnant or not)</source>
        <translation>Dolor de espalda con fiebre y dolor al orinar, o dolor fuerte de abdomen (con o sin embarazo)</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play {sound}</source>
        <translation>Reproducir {sound}</translation>
    </message>
    <message>
        <source>Stop {sound}</source>
        <translation>Detener {sound}</translation>
    </message>
    <message>
        <source>Sound of {cue}</source>
        <translation>Sonido de «{cue}»</translation>
    </message>
    <message>
        <source>Choose a sound of your own…</source>
        <translation>Elegir un sonido propio…</translation>
    </message>
    <message>
        <source>Back to the set’s chime</source>
        <translation>Volver a la señal del juego</translation>
    </message>
    <message>
        <source>Volume of {sound}</source>
        <translation>Volumen de {sound}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>CueSettings</name>
    <message>
        <source>Chimes</source>
        <translation>Señales sonoras</translation>
    </message>
    <message>
        <source>Both sets play the same melodies</source>
        <translation>Los dos juegos tocan las mismas melodías</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Hold starts</source>
        <translation>Empieza a mantener</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>A la mitad</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Últimos tres segundos</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>A new pose comes, move into it</source>
        <translation>Llega una postura nueva, colócate</translation>
    </message>
    <message>
        <source>Be still</source>
        <translation>No te muevas</translation>
    </message>
    <message>
        <source>Half of the hold is left</source>
        <translation>Queda la mitad del tiempo</translation>
    </message>
    <message>
        <source>Once a second</source>
        <translation>Una vez por segundo</translation>
    </message>
    <message>
        <source>The same pose comes again</source>
        <translation>Se repite la misma postura</translation>
    </message>
    <message>
        <source>Same pose, other side</source>
        <translation>La misma postura, otro lado</translation>
    </message>
    <message>
        <source>You can rest</source>
        <translation>Puedes descansar</translation>
    </message>
    <message>
        <source>Bells and bowls</source>
        <translation>Campanas y cuencos</translation>
    </message>
    <message>
        <source>Wood and soft tones</source>
        <translation>Madera y tonos suaves</translation>
    </message>
    <message>
        <source>Two rising bells</source>
        <translation>Dos campanas ascendentes</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Cuenco tibetano</translation>
    </message>
    <message>
        <source>Two glass notes</source>
        <translation>Dos notas de cristal</translation>
    </message>
    <message>
        <source>Wood tick</source>
        <translation>Toque de madera</translation>
    </message>
    <message>
        <source>Two falling chimes</source>
        <translation>Dos campanillas descendentes</translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation>Tres campanas</translation>
    </message>
    <message>
        <source>Falling bells</source>
        <translation>Campanas descendentes</translation>
    </message>
    <message>
        <source>Rising marimba</source>
        <translation>Marimba ascendente</translation>
    </message>
    <message>
        <source>Low hum</source>
        <translation>Zumbido grave</translation>
    </message>
    <message>
        <source>Two kalimba notes</source>
        <translation>Dos notas de kalimba</translation>
    </message>
    <message>
        <source>Temple block</source>
        <translation>Temple block</translation>
    </message>
    <message>
        <source>Falling ocarina</source>
        <translation>Ocarina descendente</translation>
    </message>
    <message>
        <source>Three notes</source>
        <translation>Tres notas</translation>
    </message>
    <message>
        <source>Falling marimba</source>
        <translation>Marimba descendente</translation>
    </message>
</context>
<context>
    <name>DataRoom</name>
    <message>
        <source>Bring in a history</source>
        <translation>Traer un historial</translation>
    </message>
    <message>
        <source>Backchime history (*.json)</source>
        <translation>Historial de Backchime (*.json)</translation>
    </message>
    <message>
        <source>Everything in {name} is here already.</source>
        <translation>Todo lo de {name} ya está aquí.</translation>
    </message>
    <message>
        <source>Bring in {name}?</source>
        <translation>¿Traer {name}?</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejarlo todo igual</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought in.</source>
        <translation>
            <numerusform>%n sesión traída.</numerusform>
            <numerusform>%n sesiones traídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} Your history as it was is kept as {name}.</source>
        <translation>{told} Tu historial anterior se guarda como {name}.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Delete your history?</source>
        <translation>¿Borrar tu historial?</translation>
    </message>
    <message>
        <source>All sessions, pain ratings and notes will be removed, with every copy of them in the data folder and the words of your report. This cannot be undone. Routines and settings stay.</source>
        <translation>Se quitarán todas las sesiones, los valores de dolor y las notas, con cada copia que haya en la carpeta de datos y las palabras de tu informe. No se puede deshacer. Las rutinas y los ajustes se quedan.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Escribe «{word}» para seguir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Your history is deleted.</source>
        <translation>Tu historial está borrado.</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {newer} changed since, {same} here already.</source>
        <translation>Sesiones: {new} nuevas, {newer} cambiadas desde entonces, {same} ya estaban.</translation>
    </message>
    <message>
        <source>Days, activities and decisions: {new} new, {newer} changed since, {same} here already.</source>
        <translation>Días, actividades y decisiones: {new} nuevos, {newer} cambiados desde entonces, {same} ya estaban.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your history as it is now is kept as a copy.</source>
        <translation>No se pierde nada tuyo: tu historial actual se guarda como copia.</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and Backchime never goes online.</source>
        <translation>Todo se queda en este equipo. No hay cuenta y Backchime nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no está</translation>
    </message>
    <message>
        <source>{sessions}, {routines}, {size}</source>
        <translation>{sessions}, {routines}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) of yours</source>
        <translation>
            <numerusform>%n rutina tuya</numerusform>
            <numerusform>%n rutinas tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Hacer el informe</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Report for a visit</source>
        <translation>Informe para una visita</translation>
    </message>
    <message>
        <source>One page for a physiotherapist, in your words and figures</source>
        <translation>Una página para tu fisioterapeuta, con tus palabras y cifras</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, with every session and pain rating, in one ZIP file</source>
        <translation>Tablas para una hoja de cálculo, con cada sesión y valor de dolor, en un archivo ZIP</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Guardarlo todo</translation>
    </message>
    <message>
        <source>Your whole history in one file, to keep safe or for another computer</source>
        <translation>Todo tu historial en un archivo, para guardarlo o para otro ordenador</translation>
    </message>
    <message>
        <source>Bring in a history</source>
        <translation>Traer un historial</translation>
    </message>
    <message>
        <source>One that was saved so. You see first what it would add and change.</source>
        <translation>Uno guardado así. Primero ves qué añadiría y cambiaría.</translation>
    </message>
    <message>
        <source>Delete my history</source>
        <translation>Borrar mi historial</translation>
    </message>
    <message>
        <source>Removes sessions, pain ratings, notes and the words of your report. Routines and settings stay.</source>
        <translation>Quita sesiones, valores de dolor, notas y las palabras de tu informe. Las rutinas y los ajustes se quedan.</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <translation>Archivos de la carpeta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Every session and all that you noted</source>
        <translation>Cada sesión y todo lo que has anotado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What you have chosen on these pages</source>
        <translation>Lo que has elegido en estas páginas</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Tus rutinas</translation>
    </message>
    <message>
        <source>Poses and routines of your own</source>
        <translation>Tus propias posturas y rutinas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The words that you wrote for it</source>
        <translation>Las palabras que escribiste para él</translation>
    </message>
    <message>
        <source>Helps when you report a problem. It holds no pain ratings and no notes.</source>
        <translation>Ayuda cuando avisas de un problema. No contiene valores de dolor ni notas.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>Worst I can imagine</source>
        <translation>El peor que puedo imaginar</translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation>Dolor medio</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Dolor en el peor momento</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>Un día de descanso</translation>
    </message>
    <message>
        <source>A bad day, a flare-up</source>
        <translation>Un mal día, un brote</translation>
    </message>
    <message>
        <source>Ill, or travelling</source>
        <translation>Con una enfermedad o de viaje</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si quieres</translation>
    </message>
    <message>
        <source>Hard because of your back</source>
        <translation>Difícil por tu espalda</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Notes for {day}</source>
        <translation>Notas del {day}</translation>
    </message>
    <message>
        <source>On average, in the last 24 hours</source>
        <translation>De media, en las últimas 24 horas</translation>
    </message>
    <message>
        <source>On average, that day</source>
        <translation>De media, ese día</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>En el peor momento</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Tight spells</source>
        <translation>Momentos de rigidez</translation>
    </message>
    <message>
        <source>None of these breaks a run of days.</source>
        <translation>Nada de esto rompe una racha.</translation>
    </message>
    <message>
        <source>What kind of day it was</source>
        <translation>Qué clase de día fue</translation>
    </message>
    <message>
        <source>Say as much or as little as you like. It is saved as you go, on this computer alone.</source>
        <translation>Di tanto o tan poco como quieras. Se guarda sobre la marcha, solo en este ordenador.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Poses in this routine</source>
        <translation>Posturas de esta rutina</translation>
    </message>
    <message>
        <source>Alt with the arrows up and down moves a pose.</source>
        <translation>Alt con las flechas arriba y abajo mueve una postura.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Own time</source>
        <translation>Tiempo propio</translation>
    </message>
    <message>
        <source>Your usual hold time</source>
        <translation>Tu tiempo habitual</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>izquierda, luego derecha</translation>
    </message>
    <message>
        <source>left side only</source>
        <translation>solo lado izquierdo</translation>
    </message>
    <message>
        <source>right side only</source>
        <translation>solo lado derecho</translation>
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
        <translation>Respira. No hay prisa.</translation>
    </message>
    <message>
        <source>How strong is it now, from 0 to 10?</source>
        <translation>¿Qué intensidad tiene ahora, de 0 a 10?</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Versión más fácil</translation>
    </message>
    <message>
        <source>Skip to gentle positions</source>
        <translation>Pasar a posturas suaves</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>You listened to your back. That counts.</source>
        <translation>Has escuchado a tu espalda. Eso cuenta.</translation>
    </message>
    <message>
        <source>Leg signs, numbness, bladder or bowel changes</source>
        <translation>Síntomas en las piernas, adormecimiento, cambios en la vejiga o el intestino</translation>
    </message>
    <message>
        <source>Rest for about {minutes}, then you are done.</source>
        <translation>Descansa unos {minutes} y habrás terminado.</translation>
    </message>
    <message>
        <source>{easier} instead of {pose}.</source>
        <translation>{easier} en lugar de «{pose}».</translation>
    </message>
    <message>
        <source>How strong is it now? You need not say.</source>
        <translation>¿Qué intensidad tiene ahora? No hace falta que lo digas.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>{pose} removed</source>
        <translation>«{pose}» quitada</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nombre de la rutina</translation>
    </message>
    <message>
        <source>Name your routine</source>
        <translation>Pon nombre a tu rutina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Routine editor</source>
        <translation>Editor de rutinas</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Añadir una postura</translation>
    </message>
    <message>
        <source>A routine has at most 100 poses.</source>
        <translation>Una rutina tiene 100 posturas como máximo.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation>Eliminar rutina</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Posturas</translation>
    </message>
    <message>
        <source>with get-ready time</source>
        <translation>con la preparación</translation>
    </message>
</context>
<context>
    <name>EditorRoom</name>
    <message>
        <source>My {routine}</source>
        <translation>{routine}, mi versión</translation>
    </message>
    <message>
        <source>“{name}” is not saved yet.</source>
        <translation>«{name}» aún no está guardada.</translation>
    </message>
    <message>
        <source>A routine without a name is not saved yet.</source>
        <translation>Una rutina sin nombre aún no está guardada.</translation>
    </message>
    <message>
        <source>You can go on where you stopped.</source>
        <translation>Puedes seguir donde lo dejaste.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>A routine without a name</source>
        <translation>Una rutina sin nombre</translation>
    </message>
    <message>
        <source>Go on with what you began?</source>
        <translation>¿Seguir con lo que empezaste?</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>It has no poses yet, so it cannot be saved.</source>
        <translation>Aún no tiene posturas, así que no se puede guardar.</translation>
    </message>
    <message>
        <source>It has no name yet, so it cannot be saved.</source>
        <translation>Aún no tiene nombre, así que no se puede guardar.</translation>
    </message>
    <message>
        <source>Leave this routine?</source>
        <translation>¿Salir de esta rutina?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Saved. Your file as it was is kept as {name}.</source>
        <translation>Guardada. Tu archivo, tal como estaba, se conserva como {name}.</translation>
    </message>
    <message>
        <source>Pick a first pose, then it can be saved.</source>
        <translation>Elige una primera postura y se podrá guardar.</translation>
    </message>
    <message>
        <source>Give your routine a name, then it can be saved.</source>
        <translation>Pon nombre a tu rutina y se podrá guardar.</translation>
    </message>
    <message>
        <source>Your own routine file cannot be understood, so nothing is written into it. It can be kept under another name, and a new file begun.</source>
        <translation>Tu archivo de rutinas no se entiende, así que no se escribe nada en él. Se puede conservar con otro nombre y empezar un archivo nuevo.</translation>
    </message>
    <message>
        <source>Keep it aside and save</source>
        <translation>Apartarlo y guardar</translation>
    </message>
    <message>
        <source>Saved. Your old file is kept as {name}.</source>
        <translation>Guardada. Tu archivo anterior se conserva como {name}.</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Tu rutina</translation>
    </message>
</context>
<context>
    <name>EffortQuestion</name>
    <message>
        <source>How hard was it?</source>
        <translation>¿Cuánto esfuerzo fue?</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>About right</source>
        <translation>Lo justo</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>All I can</source>
        <translation>Todo lo que puedo</translation>
    </message>
    <message>
        <source>How hard it was</source>
        <translation>Cuánto esfuerzo fue</translation>
    </message>
</context>
<context>
    <name>ErrandRoom</name>
    <message>
        <source>A session is running. Open {name} again when it is over.</source>
        <translation>Hay una sesión en marcha. Abre {name} otra vez cuando termine.</translation>
    </message>
    <message>
        <source>Backchime is open already and does not answer, so this is a second window.</source>
        <translation>Backchime ya está abierto y no responde, así que esta es una segunda ventana.</translation>
    </message>
    <message>
        <source>Close the other one if you can: what you change in both, one of them forgets.</source>
        <translation>Cierra la otra si puedes: lo que cambies en las dos, una lo olvida.</translation>
    </message>
    <message>
        <source>A session is running. It goes on as it was.</source>
        <translation>Hay una sesión en marcha. Sigue como estaba.</translation>
    </message>
    <message>
        <source>There is no routine called {name}.</source>
        <translation>No hay ninguna rutina llamada {name}.</translation>
    </message>
    <message>
        <source>One file at a time: only {name} was opened.</source>
        <translation>Un archivo cada vez: solo se abrió {name}.</translation>
    </message>
</context>
<context>
    <name>FaultRow</name>
    <message>
        <source>Show line</source>
        <translation>Mostrar línea</translation>
    </message>
    <message>
        <source>Show line {line}</source>
        <translation>Mostrar línea {line}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Línea {line}: {sentence}</translation>
    </message>
    <message>
        <source>Routine “{routine}”</source>
        <translation>Rutina «{routine}»</translation>
    </message>
    <message>
        <source>Pose “{pose}”</source>
        <translation>Postura «{pose}»</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Another file is still being saved.</source>
        <translation>Todavía se está guardando otro archivo.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder “{folder}”.</source>
        <translation>Guardado como {name} en la carpeta «{folder}».</translation>
    </message>
</context>
<context>
    <name>FindPart</name>
    <message>
        <source>Let’s find the sound</source>
        <translation>Busquemos el sonido</translation>
    </message>
    <message>
        <source>The chime keeps ringing while you try these.</source>
        <translation>La señal sigue sonando mientras pruebas esto.</translation>
    </message>
    <message>
        <source>Turn up the volume of your computer</source>
        <translation>Sube el volumen de tu equipo</translation>
    </message>
    <message>
        <source>Check which speaker is in use</source>
        <translation>Comprueba qué altavoz se está usando</translation>
    </message>
    <message>
        <source>Backchime plays through the system’s default output</source>
        <translation>Backchime suena por la salida predeterminada del sistema</translation>
    </message>
    <message>
        <source>Unplug headphones or switch off Bluetooth</source>
        <translation>Desconecta los auriculares o apaga el Bluetooth</translation>
    </message>
    <message>
        <source>They may be taking the sound</source>
        <translation>Puede que se lleven el sonido</translation>
    </message>
    <message>
        <source>Flash the screen edge instead</source>
        <translation>Usar un destello en el borde de la pantalla</translation>
    </message>
    <message>
        <source>A coloured border marks each change</source>
        <translation>Un borde de color marca cada cambio</translation>
    </message>
    <message>
        <source>Backchime’s own volume is already at its loudest</source>
        <translation>El volumen de Backchime ya está al máximo</translation>
    </message>
    <message>
        <source>Backchime’s own volume is {n} of 100</source>
        <translation>El volumen de Backchime es {n} de 100</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Session done</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Pain right now, from 0 to 10</source>
        <translation>Dolor ahora mismo, de 0 a 10</translation>
    </message>
    <message>
        <source>Take a minute. Roll to one side first.</source>
        <translation>Tómate un minuto. Primero gira hacia un lado.</translation>
    </message>
    <message>
        <source>Take a minute.</source>
        <translation>Tómate un minuto.</translation>
    </message>
    <message>
        <source>Get up slowly: {exit}</source>
        <translation>Levántate despacio: {exit}</translation>
    </message>
    <message>
        <source>Get up slowly.</source>
        <translation>Levántate despacio.</translation>
    </message>
    <message>
        <source>Notice how your back feels.</source>
        <translation>Observa cómo sientes la espalda.</translation>
    </message>
    <message>
        <source>You listened to your back. That counts.</source>
        <translation>Has escuchado a tu espalda. Eso cuenta.</translation>
    </message>
    <message>
        <source>And your back now?</source>
        <translation>¿Y tu espalda ahora?</translation>
    </message>
    <message>
        <source>Poses of this session</source>
        <translation>Posturas de esta sesión</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>Session done</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>holds, %n skipped</source>
        <translation>
            <numerusform>ejercicios, %n saltado</numerusform>
            <numerusform>ejercicios, %n saltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds, none skipped</source>
        <translation>
            <numerusform>ejercicio, ninguno saltado</numerusform>
            <numerusform>ejercicios, ninguno saltado</numerusform>
        </translation>
    </message>
    <message>
        <source>total time</source>
        <translation>tiempo total</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>I understand</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>See my routines</source>
        <translation>Ver mis rutinas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>GrowthWords</name>
    <message>
        <source>How long holds are</source>
        <translation>Cuánto duran los tiempos</translation>
    </message>
    <message>
        <source>One step longer</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>When a step may come</source>
        <translation>Cuándo puede llegar un paso</translation>
    </message>
    <message>
        <source>What a step needs</source>
        <translation>Qué necesita un paso</translation>
    </message>
    <message>
        <source>Pain: green, amber, red</source>
        <translation>Dolor: verde, ámbar, rojo</translation>
    </message>
    <message>
        <source>One step shorter, and back</source>
        <translation>Un paso menos, y la vuelta</translation>
    </message>
    <message>
        <source>After a flare-up and days off, and in light weeks</source>
        <translation>Tras un brote o días libres, y en semanas suaves</translation>
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
        <translation>{number} por ciento</translation>
    </message>
    <message>
        <source>From {least} to {most}, usually {usual}</source>
        <translation>De {least} a {most}, normalmente {usual}</translation>
    </message>
    <message>
        <source>First core hold</source>
        <translation>Primer tiempo de core</translation>
    </message>
    <message>
        <source>First stretch hold</source>
        <translation>Primer tiempo de estiramiento</translation>
    </message>
    <message>
        <source>Shortest hold</source>
        <translation>Tiempo más corto</translation>
    </message>
    <message>
        <source>Longest core hold</source>
        <translation>Tiempo más largo de core</translation>
    </message>
    <message>
        <source>Longest side plank</source>
        <translation>Plancha lateral más larga</translation>
    </message>
    <message>
        <source>Longest stretch hold</source>
        <translation>Estiramiento más largo</translation>
    </message>
    <message>
        <source>Highest level of the big three</source>
        <translation>Nivel más alto de los tres grandes</translation>
    </message>
    <message>
        <source>One step of a core hold</source>
        <translation>Un paso de core</translation>
    </message>
    <message>
        <source>Smaller steps below</source>
        <translation>Pasos más pequeños por debajo de</translation>
    </message>
    <message>
        <source>One smaller step</source>
        <translation>Un paso más pequeño</translation>
    </message>
    <message>
        <source>Smallest steps below</source>
        <translation>Los pasos más pequeños por debajo de</translation>
    </message>
    <message>
        <source>One smallest step</source>
        <translation>El paso más pequeño</translation>
    </message>
    <message>
        <source>One step of a stretch hold</source>
        <translation>Un paso de estiramiento</translation>
    </message>
    <message>
        <source>Days between two steps</source>
        <translation>Días entre dos pasos</translation>
    </message>
    <message>
        <source>Days between two levels of the big three</source>
        <translation>Días entre dos niveles de los tres grandes</translation>
    </message>
    <message>
        <source>Days without a step at the start</source>
        <translation>Días sin pasos al principio</translation>
    </message>
    <message>
        <source>Kinds of holds that may grow in 7 days</source>
        <translation>Clases de tiempos que pueden crecer en 7 días</translation>
    </message>
    <message>
        <source>Days without a step after Keep as is</source>
        <translation>Días sin pasos tras «Dejarlo igual»</translation>
    </message>
    <message>
        <source>Days that are looked back on</source>
        <translation>Días que se miran hacia atrás</translation>
    </message>
    <message>
        <source>Good sessions with the hold</source>
        <translation>Sesiones buenas con ese tiempo</translation>
    </message>
    <message>
        <source>Good sessions with stretches</source>
        <translation>Sesiones buenas con estiramientos</translation>
    </message>
    <message>
        <source>Good sessions, as a share of those planned</source>
        <translation>Sesiones buenas, como parte de las previstas</translation>
    </message>
    <message>
        <source>Times your back had settled by the next day</source>
        <translation>Veces que tu espalda se había calmado al día siguiente</translation>
    </message>
    <message>
        <source>Last sessions whose effort is looked at</source>
        <translation>Últimas sesiones cuyo esfuerzo se mira</translation>
    </message>
    <message>
        <source>Highest effort in them, out of 10</source>
        <translation>Esfuerzo más alto en ellas, sobre 10</translation>
    </message>
    <message>
        <source>Green: pain of up to</source>
        <translation>Verde: dolor de hasta</translation>
    </message>
    <message>
        <source>Green: a rise of up to</source>
        <translation>Verde: subida de hasta</translation>
    </message>
    <message>
        <source>Red: pain from</source>
        <translation>Rojo: dolor desde</translation>
    </message>
    <message>
        <source>Red: a rise from</source>
        <translation>Rojo: subida desde</translation>
    </message>
    <message>
        <source>Days in careful mode at the start</source>
        <translation>Días en modo prudente al principio</translation>
    </message>
    <message>
        <source>Daily numbers that make up your usual level</source>
        <translation>Números diarios que forman tu nivel habitual</translation>
    </message>
    <message>
        <source>Highest usual level</source>
        <translation>Nivel habitual más alto</translation>
    </message>
    <message>
        <source>Days before your usual level counts</source>
        <translation>Días antes de que cuente tu nivel habitual</translation>
    </message>
    <message>
        <source>Effort from which shorter is suggested</source>
        <translation>Esfuerzo desde el que se sugiere menos tiempo</translation>
    </message>
    <message>
        <source>Sessions stopped early that do the same</source>
        <translation>Sesiones paradas antes que hacen lo mismo</translation>
    </message>
    <message>
        <source>Days within which they count</source>
        <translation>Días dentro de los que cuentan</translation>
    </message>
    <message>
        <source>The shorter hold, of the old</source>
        <translation>El tiempo más corto, del anterior</translation>
    </message>
    <message>
        <source>Good sessions that bring the old back</source>
        <translation>Sesiones buenas que devuelven el anterior</translation>
    </message>
    <message>
        <source>First holds after a flare-up</source>
        <translation>Primeros tiempos tras un brote</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Days off after which holds are shorter</source>
        <translation>Días libres tras los que los tiempos son más cortos</translation>
    </message>
    <message>
        <source>Holds after these days off</source>
        <translation>Tiempos tras esos días libres</translation>
    </message>
    <message>
        <source>More days off</source>
        <translation>Más días libres</translation>
    </message>
    <message>
        <source>Holds after more days off</source>
        <translation>Tiempos tras más días libres</translation>
    </message>
    <message>
        <source>Days off after which holds begin anew</source>
        <translation>Días libres tras los que los tiempos empiezan de nuevo</translation>
    </message>
    <message>
        <source>Weeks from one light week to the next</source>
        <translation>Semanas de una semana suave a la siguiente</translation>
    </message>
    <message>
        <source>Holds in a light week</source>
        <translation>Tiempos en una semana suave</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>HelpLink</name>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your session is paused. Back takes you to where you were.</source>
        <translation>Tu sesión está en pausa. «Atrás» te devuelve a donde estabas.</translation>
    </message>
</context>
<context>
    <name>HelpSigns</name>
    <message>
        <source>Speak to a doctor today or tomorrow</source>
        <translation>Habla con un médico hoy o mañana</translation>
    </message>
    <message>
        <source>Book a visit soon</source>
        <translation>Pide una cita pronto</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Busca ayuda de emergencia ahora</translation>
    </message>
    <message>
        <source>Back pain with any of these, new or getting worse?</source>
        <translation>¿Dolor de espalda con algo de esto, nuevo o que va a peor?</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Book a visit with a doctor or physiotherapist before you go on.</source>
        <translation>Pide una cita con un médico o fisioterapeuta antes de continuar.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>Stop. Call {first} or {second}, or go to emergency care.</source>
        <translation>Para. Llama al {first} o al {second}, o ve a urgencias.</translation>
    </message>
    <message>
        <source>Stop. Call {number} or go to emergency care.</source>
        <translation>Para. Llama al {number} o ve a urgencias.</translation>
    </message>
    <message>
        <source>Stop. Call your emergency number or go to emergency care.</source>
        <translation>Para. Llama a tu número de emergencias o ve a urgencias.</translation>
    </message>
    <message>
        <source>Stop exercising and speak to a doctor today or tomorrow.</source>
        <translation>Deja de hacer ejercicio y habla con un médico hoy o mañana.</translation>
    </message>
    <message>
        <source>Stop exercising and speak to a doctor today or tomorrow. In some regions you can also call {number}.</source>
        <translation>Deja de hacer ejercicio y habla con un médico hoy o mañana. En algunas regiones también puedes llamar al {number}.</translation>
    </message>
    <message>
        <source>Stop exercising and speak to a doctor today or tomorrow. You can also call {number}.</source>
        <translation>Deja de hacer ejercicio y habla con un médico hoy o mañana. También puedes llamar al {number}.</translation>
    </message>
</context>
<context>
    <name>HoldChip</name>
    <message>
        <source>Back to the usual time for {pose}</source>
        <translation>Volver al tiempo habitual de {pose}</translation>
    </message>
    <message>
        <source>own time</source>
        <translation>tiempo propio</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>tiempo habitual</translation>
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
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>HoldPart</name>
    <message>
        <source>How long should a hold be?</source>
        <translation>¿Cuánto debe durar cada postura?</translation>
    </message>
    <message>
        <source>Thirty seconds is a good start. Choose less if your back is touchy today. You can change it any time.</source>
        <translation>Treinta segundos es un buen comienzo. Elige menos si hoy tu espalda está sensible. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Easing in</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Longer stretches</source>
        <translation>Estirar más</translation>
    </message>
    <message>
        <source>Length of a hold</source>
        <translation>Duración por postura</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>It comes while Backchime is open. You can set this later too.</source>
        <translation>El aviso llega mientras Backchime está abierto. También puedes ajustarlo más tarde.</translation>
    </message>
    <message>
        <source>Remind me on weekdays at {time}</source>
        <translation>Recordármelo de lunes a viernes a las {time}</translation>
    </message>
    <message>
        <source>Remind me at {time}</source>
        <translation>Recordármelo a las {time}</translation>
    </message>
    <message>
        <source>{minutes} min a session</source>
        <translation>{minutes} min por sesión</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s a session</source>
        <translation>{minutes} min {seconds} s por sesión</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Easier poses are on for: {tags}.</source>
        <translation>Las posturas más fáciles están activadas por: {tags}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the easier poses</source>
        <translation>Cambiar las posturas más fáciles</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
</context>
<context>
    <name>KeptPose</name>
    <message>
        <source>Skipped</source>
        <translation>Saltada</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n holds, {held}</source>
        <translation>
            <numerusform>{done} de %n ejercicio, {held}</numerusform>
            <numerusform>{done} de %n ejercicios, {held}</numerusform>
        </translation>
    </message>
    <message>
        <source>{holds}, {held}</source>
        <translation>{holds}, {held}</translation>
    </message>
    <message>
        <source>Made easier on the way</source>
        <translation>Más fácil sobre la marcha</translation>
    </message>
    <message>
        <source>Gentle position</source>
        <translation>Posición suave</translation>
    </message>
    <message>
        <source>Instead of {pose}</source>
        <translation>En lugar de «{pose}»</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <source>In the routine editor</source>
        <translation>Al editar una rutina</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pause or carry on</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>Previous or next hold</source>
        <translation>Ejercicio anterior o siguiente</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>5 seconds less or more</source>
        <translation>5 segundos menos o más</translation>
    </message>
    <message>
        <source>Start this hold again</source>
        <translation>Empezar de nuevo este ejercicio</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sonido sí o no</translation>
    </message>
    <message>
        <source>It hurts: stop, and ease off</source>
        <translation>Me duele: parar y aflojar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pause, then ask to end</source>
        <translation>Pausar y preguntar si terminar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Atrás, o cerrar</translation>
    </message>
    <message>
        <source>Rate your pain, End for 10</source>
        <translation>Valorar tu dolor, Fin para 10</translation>
    </message>
    <message>
        <source>Guide, or when to get help</source>
        <translation>Guía, o cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Flecha arriba</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>Move the selected pose</source>
        <translation>Mover la postura elegida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Remove the selected pose</source>
        <translation>Quitar la postura elegida</translation>
    </message>
    <message>
        <source>The same, from any window</source>
        <translation>Lo mismo, desde cualquier ventana</translation>
    </message>
    <message>
        <source>The same, in this window</source>
        <translation>Lo mismo, en esta ventana</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
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
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LaterRoom</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Do not ask any more</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>Settled means: as it usually is.</source>
        <translation>Calmada quiere decir: como suele estar.</translation>
    </message>
    <message>
        <source>How do the things that are hard because of your back go now?</source>
        <translation>¿Cómo van ahora las cosas que te cuestan por tu espalda?</translation>
    </message>
    <message>
        <source>Rate them</source>
        <translation>Valorarlas</translation>
    </message>
    <message>
        <source>Has your back settled since yesterday?</source>
        <translation>¿Se ha calmado tu espalda desde ayer?</translation>
    </message>
    <message>
        <source>Has your back settled since {weekday}?</source>
        <translation>¿Se ha calmado tu espalda desde el {weekday}?</translation>
    </message>
    <message>
        <source>You will not be asked again. The settings turn it on.</source>
        <translation>No se te preguntará más. En los ajustes se puede activar.</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>The file is in order now.</source>
        <translation>El archivo ya está en orden.</translation>
    </message>
    <message>
        <source>Your routine file needs fixing.</source>
        <translation>Hay que corregir tu archivo de rutinas.</translation>
    </message>
    <message>
        <source>What is sound in it is ready to use.</source>
        <translation>Lo que está bien en él se puede usar.</translation>
    </message>
    <message>
        <source>See the lines</source>
        <translation>Ver las líneas</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ListenPart</name>
    <message>
        <source>Can you hear the chime from your mat?</source>
        <translation>¿Oyes la señal desde tu esterilla?</translation>
    </message>
    <message>
        <source>Go to where you exercise. The chime rings every six seconds until you come back.</source>
        <translation>Ve adonde haces ejercicio. La señal suena cada seis segundos hasta que vuelvas.</translation>
    </message>
    <message>
        <source>Ring the chime</source>
        <translation>Tocar la señal</translation>
    </message>
    <message>
        <source>Stop the chime</source>
        <translation>Parar la señal</translation>
    </message>
    <message>
        <source>Overall volume</source>
        <translation>Volumen general</translation>
    </message>
    <message>
        <source>{chime}, stopped</source>
        <translation>{chime}, detenida</translation>
    </message>
    <message>
        <source>{chime}, ringing now</source>
        <translation>{chime}, sonando ahora</translation>
    </message>
    <message>
        <source>{chime}, again in a moment</source>
        <translation>{chime}, otra vez en un momento</translation>
    </message>
    <message>
        <source>This is the “hold starts” chime</source>
        <translation>Esta es la señal «Empieza a mantener»</translation>
    </message>
</context>
<context>
    <name>ListsPart</name>
    <message>
        <source>Two lists to read once</source>
        <translation>Dos listas para leer una vez</translation>
    </message>
    <message>
        <source>First the signs that need help. You find them again under “When to get help”. Below them, who should ask first.</source>
        <translation>Primero, los signos ante los que hay que pedir ayuda. Los encuentras de nuevo en «Cuándo pedir ayuda». Debajo, quién debe consultar antes.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>MediaRoom</name>
    <message>
        <source>{pose}, left side</source>
        <translation>{pose}, lado izquierdo</translation>
    </message>
    <message>
        <source>{pose}, right side</source>
        <translation>{pose}, lado derecho</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>The routines that come with Backchime are missing.</source>
        <translation>Faltan las rutinas que vienen con Backchime.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Please install it again.</source>
        <translation>Vuelve a instalarlo, por favor.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main pages</source>
        <translation>Páginas principales</translation>
    </message>
</context>
<context>
    <name>NoteFold</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Anything to remember?</source>
        <translation>¿Algo que recordar?</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si quieres</translation>
    </message>
</context>
<context>
    <name>NotesRoom</name>
    <message>
        <source>Taken off the list. Its ratings are kept.</source>
        <translation>Quitado de la lista. Sus valoraciones se conservan.</translation>
    </message>
</context>
<context>
    <name>NumberFields</name>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Number for medical advice</source>
        <translation>Número de consejo médico</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Volver a los números habituales</translation>
    </message>
    <message>
        <source>Usual in {country}: {number}</source>
        <translation>Habitual en {country}: {number}</translation>
    </message>
    <message>
        <source>Write yours here.</source>
        <translation>Escribe aquí el tuyo.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Tus números</translation>
    </message>
    <message>
        <source>Your computer may not know where you are. Check these now, while there is time.</source>
        <translation>Puede que tu equipo no sepa dónde estás. Compruébalos ahora que hay tiempo.</translation>
    </message>
    <message>
        <source>Medical advice</source>
        <translation>Consejo médico</translation>
    </message>
    <message>
        <source>Use digits and spaces, such as 112.</source>
        <translation>Usa cifras y espacios, como 112.</translation>
    </message>
</context>
<context>
    <name>OutputSettings</name>
    <message>
        <source>Keep the output awake during a session</source>
        <translation>Mantener activa la salida durante la sesión</translation>
    </message>
    <message>
        <source>An inaudible sound keeps Bluetooth, HDMI and USB outputs from falling asleep between chimes.</source>
        <translation>Un sonido inaudible evita que las salidas Bluetooth, HDMI y USB se duerman entre señales.</translation>
    </message>
    <message>
        <source>My headphones cut off the start of sounds</source>
        <translation>Mis auriculares cortan el comienzo de los sonidos</translation>
    </message>
    <message>
        <source>The sound comes late</source>
        <translation>El sonido llega tarde</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Headphones and speakers</source>
        <translation>Auriculares y altavoces</translation>
    </message>
    <message>
        <source>So much silence goes ahead of each sound, so that all of it is heard.</source>
        <translation>Este silencio va delante de cada sonido, para que se oiga entero.</translation>
    </message>
    <message>
        <source>Each sound sets out so much sooner. Wireless headphones often need 100 to 250 ms.</source>
        <translation>Cada sonido sale este tiempo antes. Los auriculares inalámbricos suelen necesitar de 100 a 250 ms.</translation>
    </message>
</context>
<context>
    <name>OwnChimeChoice</name>
    <message>
        <source>A sound for “{cue}”</source>
        <translation>Un sonido para «{cue}»</translation>
    </message>
    <message>
        <source>WAV files (*.wav *.WAV)</source>
        <translation>Archivos WAV (*.wav *.WAV)</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>average of the day</source>
        <translation>media del día</translation>
    </message>
    <message>
        <source>rated before a session</source>
        <translation>valorado antes de una sesión</translation>
    </message>
    <message numerus="yes">
        <source>median of %n days, with their range</source>
        <translation>
            <numerusform>mediana de %n día, con su rango</numerusform>
            <numerusform>mediana de %n días, con su rango</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation>brote</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>Worst I can imagine</source>
        <translation>El peor dolor imaginable</translation>
    </message>
    <message>
        <source>Pain 0 of 10, no pain</source>
        <translation>Dolor 0 de 10, sin dolor</translation>
    </message>
    <message>
        <source>Pain 10 of 10, the worst I can imagine</source>
        <translation>Dolor 10 de 10, el peor que puedo imaginar</translation>
    </message>
    <message>
        <source>Pain {number} of 10</source>
        <translation>Dolor {number} de 10</translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message>
        <source>{rating} of 10</source>
        <translation>{rating} de 10</translation>
    </message>
    <message>
        <source>Go at your own pace. If something hurts, press H.</source>
        <translation>Ve a tu ritmo. Si algo te duele, pulsa H.</translation>
    </message>
    <message>
        <source>Go gently, and press H whenever you want it easier.</source>
        <translation>Ve con suavidad y pulsa H siempre que lo quieras más fácil.</translation>
    </message>
    <message>
        <source>Pick a bar, or press a number key. Only you can see this.</source>
        <translation>Elige una barra o pulsa una tecla numérica. Solo tú puedes ver esto.</translation>
    </message>
    <message>
        <source>It was {rating} before you started.</source>
        <translation>Antes de empezar era {rating}.</translation>
    </message>
    <message numerus="yes">
        <source>{rating} of 10. %n points lower than before.</source>
        <translation>
            <numerusform>{rating} de 10. %n punto menos que antes.</numerusform>
            <numerusform>{rating} de 10. %n puntos menos que antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rating} of 10. The same as before.</source>
        <translation>{rating} de 10. Igual que antes.</translation>
    </message>
    <message numerus="yes">
        <source>{rating} of 10. %n points higher than before. Take it easy today, and see Listening to your body in the guide.</source>
        <translation>
            <numerusform>{rating} de 10. %n punto más que antes. Tómatelo con calma hoy y mira «Escucha tu cuerpo» en la guía.</numerusform>
            <numerusform>{rating} de 10. %n puntos más que antes. Tómatelo con calma hoy y mira «Escucha tu cuerpo» en la guía.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonSettings</name>
    <message>
        <source>Skin</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Moño</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Rizos</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Pelo</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Color de pelo</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <source>Show where a stretch is felt</source>
        <translation>Mostrar dónde se nota el estiramiento</translation>
    </message>
    <message>
        <source>A soft glow in the preview and while you move into a pose.</source>
        <translation>Un brillo suave en la vista previa y mientras te colocas en una postura.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronceado</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Pelirrojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>Huerto</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Baya</translation>
    </message>
    <message>
        <source>The person in the pictures</source>
        <translation>La persona de las imágenes</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>Your plan</source>
        <translation>Tu plan</translation>
    </message>
    <message>
        <source>Core holds</source>
        <translation>Posturas de core</translation>
    </message>
    <message>
        <source>Planks and side planks</source>
        <translation>Planchas y planchas laterales</translation>
    </message>
    <message>
        <source>The big three</source>
        <translation>Los tres grandes</translation>
    </message>
    <message>
        <source>By levels, with holds of 10 seconds</source>
        <translation>Por niveles, con 10 segundos cada vez</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>30 seconds are enough for most people</source>
        <translation>A la mayoría le bastan 30 segundos</translation>
    </message>
    <message>
        <source>Easier planks</source>
        <translation>Planchas más fáciles</translation>
    </message>
    <message>
        <source>On the knees, or at a wall or counter</source>
        <translation>De rodillas, o en una pared o una encimera</translation>
    </message>
    <message>
        <source>The big three, easier</source>
        <translation>Los tres grandes, más fáciles</translation>
    </message>
    <message>
        <source>Easier stretches</source>
        <translation>Estiramientos más fáciles</translation>
    </message>
    <message>
        <source>A second round</source>
        <translation>Una segunda ronda</translation>
    </message>
    <message>
        <source>Each core hold twice, with a rest between</source>
        <translation>Cada postura de core dos veces, con un descanso en medio</translation>
    </message>
    <message>
        <source>In the first weeks</source>
        <translation>Las primeras semanas</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Careful mode</source>
        <translation>Modo prudente</translation>
    </message>
    <message>
        <source>My usual level is higher</source>
        <translation>Mi nivel habitual es más alto</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Volver a los números habituales</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Core three times a week, stretches on the other days</source>
        <translation>Core tres veces por semana, estiramientos los demás días</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Short and gentle, with two rest days, for the first weeks</source>
        <translation>Corto y suave, con dos días de descanso, para las primeras semanas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Stretches and core, every day</source>
        <translation>Estiramientos y core, cada día</translation>
    </message>
    <message>
        <source>For when your back is at 4 or 5 on most days. After two weeks your own usual number counts as green, and then no rise does. What is red stays red.</source>
        <translation>Para cuando tu espalda está en 4 o 5 la mayoría de los días. Tras dos semanas, tu número habitual cuenta como verde, y entonces ninguna subida lo hace. Lo rojo sigue siendo rojo.</translation>
    </message>
    <message>
        <source>Home suggests what it has for the day.</source>
        <translation>El inicio sugiere lo que toca ese día.</translation>
    </message>
    <message>
        <source>How holds grow</source>
        <translation>Cómo crecen los tiempos</translation>
    </message>
    <message>
        <source>Backchime may suggest a longer or a shorter hold and says why. It never changes one by itself: you decide each time. For these it may ask:</source>
        <translation>Backchime puede sugerir un tiempo más largo o más corto y dice por qué. Nunca cambia uno por su cuenta: tú decides cada vez. Para estos puede preguntar:</translation>
    </message>
    <message>
        <source>How you practise them</source>
        <translation>Cómo los practicas</translation>
    </message>
    <message>
        <source>A step down turns the easier version on. Later the full one is suggested again.</source>
        <translation>Un paso menos activa la versión más fácil. Más adelante se sugiere otra vez la completa.</translation>
    </message>
    <message>
        <source>Amber counts as red, and so does any rise of pain in a session.</source>
        <translation>El ámbar cuenta como rojo, y también cualquier subida del dolor en una sesión.</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>This is the whole rule. You can make it more careful than it is.</source>
        <translation>Esta es toda la regla. Puedes hacerla más prudente de lo que es.</translation>
    </message>
</context>
<context>
    <name>PoseDetails</name>
    <message>
        <source>In this routine</source>
        <translation>En esta rutina</translation>
    </message>
    <message>
        <source>Left and right mean</source>
        <translation>Izquierda y derecha indican</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Dónde lo notas</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Take care, or ask first</source>
        <translation>Ten cuidado o consulta antes</translation>
    </message>
    <message>
        <source>Coming out</source>
        <translation>Para salir</translation>
    </message>
</context>
<context>
    <name>PoseGrid</name>
    <message>
        <source>Poses to pick from</source>
        <translation>Posturas para elegir</translation>
    </message>
</context>
<context>
    <name>PosePicker</name>
    <message>
        <source>Search poses</source>
        <translation>Buscar posturas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Kind of pose</source>
        <translation>Tipo de postura</translation>
    </message>
    <message>
        <source>No pose is called that. Try a shorter word.</source>
        <translation>Ninguna postura se llama así. Prueba con una palabra más corta.</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation>Abrir un archivo de rutinas</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Pick a first pose</source>
        <translation>Elige una primera postura</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Añadir una postura</translation>
    </message>
    <message>
        <source>You can change the order and the times afterwards.</source>
        <translation>Después puedes cambiar el orden y los tiempos.</translation>
    </message>
    <message>
        <source>It comes after the one that is selected.</source>
        <translation>Va después de la que está seleccionada.</translation>
    </message>
</context>
<context>
    <name>PoseTimes</name>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Gentle movement</source>
        <translation>Movimiento suave</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Core, in short holds</source>
        <translation>Core, en posturas cortas</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el escritorio</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%n día seguido</numerusform>
            <numerusform>%n días seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Hoy, descanso</translation>
    </message>
    <message>
        <source>A new run has begun</source>
        <translation>Ha empezado una racha nueva</translation>
    </message>
    <message>
        <source>Start a new run today</source>
        <translation>Empieza hoy una racha nueva</translation>
    </message>
    <message>
        <source>{minutes} this week</source>
        <translation>{minutes} esta semana</translation>
    </message>
    <message>
        <source>Last done today</source>
        <translation>Última vez: hoy</translation>
    </message>
    <message>
        <source>Last done yesterday</source>
        <translation>Última vez: ayer</translation>
    </message>
    <message>
        <source>Last done {weekday}</source>
        <translation>Última vez: el {weekday}</translation>
    </message>
    <message>
        <source>Last done {date}</source>
        <translation>Última vez: {date}</translation>
    </message>
    <message>
        <source>{weekday} {kind}</source>
        <translation>{weekday} {kind}</translation>
    </message>
    <message>
        <source>This week: {days}.</source>
        <translation>Esta semana: {days}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>practised, today</source>
        <translation>practicado, hoy</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>practicado</translation>
    </message>
    <message>
        <source>a rest day</source>
        <translation>un día de descanso</translation>
    </message>
    <message>
        <source>a bad day, gently</source>
        <translation>un mal día, con suavidad</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>gentle positions</source>
        <translation>posiciones suaves</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>is today</source>
        <translation>es hoy</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Hoja para imprimir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Make my own version</source>
        <translation>Crear mi propia versión</translation>
    </message>
    <message>
        <source>Use the usual poses</source>
        <translation>Usar las posturas habituales</translation>
    </message>
    <message>
        <source>The usual poses are in use for this session.</source>
        <translation>En esta sesión se usan las posturas habituales.</translation>
    </message>
    <message>
        <source>Use easier poses</source>
        <translation>Usar posturas más fáciles</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Posturas</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message numerus="yes">
        <source>%n days in a row.</source>
        <translation>
            <numerusform>%n día seguido.</numerusform>
            <numerusform>%n días seguidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n of the last 28 days.</source>
        <translation>
            <numerusform>Has practicado %n de los últimos 28 días.</numerusform>
            <numerusform>Has practicado %n de los últimos 28 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last 28 days.</source>
        <translation>
            <numerusform>%n de los últimos 28 días.</numerusform>
            <numerusform>%n de los últimos 28 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a new run today.</source>
        <translation>Empieza hoy una racha nueva.</translation>
    </message>
    <message>
        <source>Rate a few more sessions to see how your pain changes.</source>
        <translation>Valora algunas sesiones más para ver cómo cambia tu dolor.</translation>
    </message>
    <message>
        <source>After a session your pain was {strong}{points} points lower{plain} on average.</source>
        <translation>Después de una sesión, tu dolor fue de media {strong}{points} puntos más bajo{plain}.</translation>
    </message>
    <message>
        <source>After a session your pain was {strong}about the same{plain} as before.</source>
        <translation>Después de una sesión, tu dolor fue {strong}más o menos igual{plain} que antes.</translation>
    </message>
    <message>
        <source>After a session your pain was {strong}{points} points higher{plain} on average.</source>
        <translation>Después de una sesión, tu dolor fue de media {strong}{points} puntos más alto{plain}.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n rated sessions: lower after {lower}, the same after {same}, higher after {higher}.</source>
        <translation>
            <numerusform>De la última %n sesión valorada: más bajo tras {lower}, igual tras {same}, más alto tras {higher}.</numerusform>
            <numerusform>De las últimas %n sesiones valoradas: más bajo tras {lower}, igual tras {same}, más alto tras {higher}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Hoy, descanso</translation>
    </message>
    <message>
        <source>Your longest run yet</source>
        <translation>Tu racha más larga hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>Longest run: %n days</source>
        <translation>
            <numerusform>Racha más larga: %n día</numerusform>
            <numerusform>Racha más larga: %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last 28 days</source>
        <translation>
            <numerusform>%n de los últimos 28 días</numerusform>
            <numerusform>%n de los últimos 28 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Día de descanso</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Brote</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} on %n days</source>
        <translation>
            <numerusform>{minutes} en %n día</numerusform>
            <numerusform>{minutes} en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average %n</source>
        <translation>
            <numerusform>Media %n</numerusform>
            <numerusform>Media %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation>{day}: {before} antes, {after} después</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {before} before, {after} after, the average of %n sessions</source>
        <translation>
            <numerusform>{when}: {before} antes, {after} después, la media de %n sesión</numerusform>
            <numerusform>{when}: {before} antes, {after} después, la media de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n sessions</source>
        <translation>
            <numerusform>Última %n sesión</numerusform>
            <numerusform>Últimas %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekly averages from {day}</source>
        <translation>Medias semanales desde el {day}</translation>
    </message>
    <message>
        <source>Monthly averages from {month}</source>
        <translation>Medias mensuales desde {month}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{pose}, week of {day}: {length}</source>
        <translation>{pose}, semana del {day}: {length}</translation>
    </message>
    <message>
        <source>Longest {length}</source>
        <translation>Máximo {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n poses were held for the same time throughout.</source>
        <translation>
            <numerusform>%n postura se mantuvo siempre el mismo tiempo.</numerusform>
            <numerusform>%n posturas se mantuvieron siempre el mismo tiempo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressEmpty</name>
    <message>
        <source>Your first session starts the picture</source>
        <translation>Tu primera sesión empieza el dibujo</translation>
    </message>
    <message>
        <source>Each day you practise fills one square. Rate your pain before and after, and the trend appears here.</source>
        <translation>Cada día que practicas llena un cuadro. Valora tu dolor antes y después, y aquí aparece la tendencia.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Bring in a history</source>
        <translation>Traer un historial</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Días practicados</translation>
    </message>
    <message>
        <source>Start, {length}</source>
        <translation>Empezar, {length}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Days practised</source>
        <translation>Días practicados</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation>Dolor antes y después</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Sessions that you rate before and after appear here.</source>
        <translation>Aquí aparecen las sesiones que valoras antes y después.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Hold times</source>
        <translation>Tiempos en postura</translation>
    </message>
    <message>
        <source>By pose</source>
        <translation>Por postura</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta cuándo atrás</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Notes for today</source>
        <translation>Notas de hoy</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Press it again to take it back.</source>
        <translation>Pulsa otra vez para quitarlo.</translation>
    </message>
    <message>
        <source>{what}: {number} of 10, {word}</source>
        <translation>{what}: {number} de 10, {word}</translation>
    </message>
    <message>
        <source>{what}: {number} of 10</source>
        <translation>{what}: {number} de 10</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Ten minutes for your back?</source>
        <translation>¿Diez minutos para tu espalda?</translation>
    </message>
    <message>
        <source>Your routines are ready when you are.</source>
        <translation>Tus rutinas te esperan para cuando quieras.</translation>
    </message>
</context>
<context>
    <name>ReminderRoom</name>
    <message>
        <source>See today’s routine</source>
        <translation>Ver la rutina de hoy</translation>
    </message>
    <message>
        <source>Remind me in 30 minutes</source>
        <translation>Recordármelo en 30 minutos</translation>
    </message>
    <message>
        <source>Open Backchime</source>
        <translation>Abrir Backchime</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>Reminders only come while Backchime is open. It may be behind other windows. None comes during a session.</source>
        <translation>Los recordatorios solo llegan mientras Backchime está abierto. Puede estar detrás de otras ventanas. Durante una sesión no llega ninguno.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Only if I have not practised today</source>
        <translation>Solo si hoy no he practicado</translation>
    </message>
    <message>
        <source>Days of rest, bad days and days away stay quiet, too.</source>
        <translation>Los días de descanso, los malos días y los días fuera también quedan en silencio.</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Guardar para mi calendario</translation>
    </message>
    <message>
        <source>Your calendar reminds you even while Backchime is closed. It gets these days and this time as a file; if you change them later, save the file again and open it in your calendar.</source>
        <translation>Tu calendario te avisa aunque Backchime esté cerrado. Recibe estos días y esta hora como archivo; si los cambias después, guarda el archivo otra vez y ábrelo en tu calendario.</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>En tu calendario</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Así se ve</translation>
    </message>
</context>
<context>
    <name>ReportChoicesPage</name>
    <message>
        <source>Report for a visit</source>
        <translation>Informe para una visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Days in the report</source>
        <translation>Días del informe</translation>
    </message>
    <message>
        <source>Where it hurts, on a person from behind</source>
        <translation>Dónde duele, en una persona vista por detrás</translation>
    </message>
    <message>
        <source>How the page will look</source>
        <translation>Así se verá la página</translation>
    </message>
    <message>
        <source>What you write here stays on this computer, in {name}, for the next time.</source>
        <translation>Lo que escribes aquí se queda en este ordenador, en {name}, para la próxima vez.</translation>
    </message>
    <message>
        <source>Nothing is ticked. Left is your own left.</source>
        <translation>No hay nada marcado. La izquierda es tu propia izquierda.</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Tu nombre, si quieres</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>When it began, and how often it comes</source>
        <translation>Cuándo empezó y con qué frecuencia viene</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mi objetivo</translation>
    </message>
    <message>
        <source>What you want to do again</source>
        <translation>Lo que quieres volver a hacer</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>What you take, as you would say it</source>
        <translation>Lo que tomas, como tú lo dirías</translation>
    </message>
    <message>
        <source>My questions for the visit</source>
        <translation>Mis preguntas para la visita</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Lo que quieres preguntar</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>signs that are less urgent</source>
        <translation>señales menos urgentes</translation>
    </message>
    <message>
        <source>signs that need a visit soon</source>
        <translation>señales que piden una visita pronto</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>No se anotó nada.</translation>
    </message>
    <message>
        <source>Back diary for a visit</source>
        <translation>Diario de la espalda para una visita</translation>
    </message>
    <message>
        <source>{days} · Self-reported, nothing was measured · Backchime {version}</source>
        <translation>{days} · Contado por la persona, no se midió nada · Backchime {version}</translation>
    </message>
    <message>
        <source>Where it hurts:</source>
        <translation>Dónde duele:</translation>
    </message>
    <message>
        <source>Since when:</source>
        <translation>Desde cuándo:</translation>
    </message>
    <message>
        <source>My goal:</source>
        <translation>Mi objetivo:</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(no dicho)</translation>
    </message>
    <message>
        <source>Ticked:</source>
        <translation>Marcado:</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}:</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>best</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>Pose, longest hold</source>
        <translation>Postura, tiempo más largo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pose(s)</source>
        <translation>
            <numerusform>y %n postura más</numerusform>
            <numerusform>y %n posturas más</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}×</source>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>then {then} ({first}), now {now} ({last})</source>
        <translation>antes {then} ({first}), ahora {now} ({last})</translation>
    </message>
    <message>
        <source>None was rated on these days.</source>
        <translation>No se valoró ninguna en estos días.</translation>
    </message>
    <message>
        <source>Warning signs: back pain with any of these, new or getting worse</source>
        <translation>Señales de alarma: dolor de espalda con alguna de estas, nueva o que empeora</translation>
    </message>
</context>
<context>
    <name>ReportRoom</name>
    <message>
        <source>Report for a visit</source>
        <translation>Informe para una visita</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>In my words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>Pain from day to day, 0 to 10</source>
        <translation>Dolor día a día, de 0 a 10</translation>
    </message>
    <message>
        <source>Tight spells</source>
        <translation>Momentos de rigidez</translation>
    </message>
    <message>
        <source>Exercise done</source>
        <translation>Ejercicio hecho</translation>
    </message>
    <message>
        <source>How my back took it</source>
        <translation>Cómo lo llevó mi espalda</translation>
    </message>
    <message>
        <source>My three activities, 0 cannot, 10 as before</source>
        <translation>Mis tres actividades, 0 no puedo, 10 como antes</translation>
    </message>
    <message>
        <source>Also tried</source>
        <translation>También probado</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>My questions for the visit</source>
        <translation>Mis preguntas para la visita</translation>
    </message>
    <message>
        <source>massage</source>
        <translation>masaje</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>calor</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>paseo</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>No pain was noted on these days.</source>
        <translation>No se anotó el dolor en estos días.</translation>
    </message>
    <message>
        <source>First 2 weeks: {figures}</source>
        <translation>Primeras 2 semanas: {figures}</translation>
    </message>
    <message>
        <source>Last 2 weeks: {figures}</source>
        <translation>Últimas 2 semanas: {figures}</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nada anotado</translation>
    </message>
    <message numerus="yes">
        <source>median {middle}, from {least} to {most} (%n day(s) noted)</source>
        <translation>
            <numerusform>mediana {middle}, de {least} a {most} (%n día anotado)</numerusform>
            <numerusform>mediana {middle}, de {least} a {most} (%n días anotados)</numerusform>
        </translation>
    </message>
    <message>
        <source>No day was noted.</source>
        <translation>No se anotó ningún día.</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Ninguno anotado.</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s), {often} a week on average.</source>
        <translation>
            <numerusform>En %n día, {often} por semana de media.</numerusform>
            <numerusform>En %n días, {often} por semana de media.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week: {then} in the first 4 weeks, {now} in the last 4.</source>
        <translation>Por semana: {then} en las primeras 4 semanas, {now} en las últimas 4.</translation>
    </message>
    <message numerus="yes">
        <source>Longest: %n minute(s).</source>
        <translation>
            <numerusform>El más largo: %n minuto.</numerusform>
            <numerusform>El más largo: %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: {situations}.</source>
        <translation>Lo más frecuente: {situations}.</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>Ninguna sesión en estos días.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), {often} a week on average</source>
        <translation>
            <numerusform>%n sesión, {often} por semana de media</numerusform>
            <numerusform>%n sesiones, {often} por semana de media</numerusform>
        </translation>
    </message>
    <message>
        <source>(planned now: {count} a week)</source>
        <translation>(previsto ahora: {count} por semana)</translation>
    </message>
    <message>
        <source>{count} of them whole.</source>
        <translation>{count} de ellas enteras.</translation>
    </message>
    <message>
        <source>Highest pain during or after: {rating} of 10.</source>
        <translation>Dolor máximo durante o después: {rating} de 10.</translation>
    </message>
    <message numerus="yes">
        <source>Settled by the next day: {count} of %n answer(s), {share} %.</source>
        <translation>
            <numerusform>Calmado al día siguiente: {count} de %n respuesta, {share} %.</numerusform>
            <numerusform>Calmado al día siguiente: {count} de %n respuestas, {share} %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Eased off because something hurt: %n session(s).</source>
        <translation>
            <numerusform>Aflojado porque algo dolía: %n sesión.</numerusform>
            <numerusform>Aflojado porque algo dolía: %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {poses}.</source>
        <translation>Saltado: {poses}.</translation>
    </message>
    <message>
        <source>Easier poses chosen for: {tags}.</source>
        <translation>Posturas más fáciles elegidas por: {tags}.</translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n day(s)</source>
        <translation>
            <numerusform>{what} en %n día</numerusform>
            <numerusform>{what} en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortened to fit on one page: {parts}. All of it is in Backchime.</source>
        <translation>Acortado para que quepa en una página: {parts}. Todo está en Backchime.</translation>
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
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>One of your own.</source>
        <translation>Una de las tuyas.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuya</translation>
    </message>
</context>
<context>
    <name>RoutineExchange</name>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation>Abrir un archivo de rutinas</translation>
    </message>
    <message>
        <source>Add to your routines?</source>
        <translation>¿Añadir a tus rutinas?</translation>
    </message>
    <message>
        <source>{file} brings: {names}.</source>
        <translation>{file} trae: {names}.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejarlo todo igual</translation>
    </message>
    <message>
        <source>There is no routine in {name}.</source>
        <translation>No hay ninguna rutina en {name}.</translation>
    </message>
    <message>
        <source>Replace what you have?</source>
        <translation>¿Reemplazar lo que tienes?</translation>
    </message>
    <message>
        <source>You have this already: {names}. If you replace it, your file as it is now is kept as a copy.</source>
        <translation>Ya tienes esto: {names}. Si lo reemplazas, tu archivo actual se conserva como copia.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) brought in.</source>
        <translation>
            <numerusform>%n rutina añadida.</numerusform>
            <numerusform>%n rutinas añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} Your file as it was is kept as {name}.</source>
        <translation>{told} Tu archivo, tal como estaba, se conserva como {name}.</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>«{name}» eliminada</translation>
    </message>
    <message>
        <source>Routine files (*.backchime *.json)</source>
        <translation>Archivos de rutinas (*.backchime *.json)</translation>
    </message>
</context>
<context>
    <name>RoutineFaultsPage</name>
    <message>
        <source>Your routine file</source>
        <translation>Tu archivo de rutinas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open in text editor</source>
        <translation>Abrir en el editor de texto</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>This file needs fixing first</source>
        <translation>Primero hay que corregir este archivo</translation>
    </message>
    <message>
        <source>Nothing was brought in. Backchime has not changed this file.</source>
        <translation>No se ha añadido nada. Backchime no ha cambiado este archivo.</translation>
    </message>
    <message>
        <source>Your routine file needs fixing</source>
        <translation>Hay que corregir tu archivo de rutinas</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>All other routines are ready to use. Backchime has not changed this file.</source>
        <translation>Las demás rutinas están listas para usar. Backchime no ha cambiado este archivo.</translation>
    </message>
</context>
<context>
    <name>RoutineGrid</name>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>The menu key shows what can be done with a routine.</source>
        <translation>La tecla de menú muestra qué se puede hacer con una rutina.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>See the poses</source>
        <translation>Ver las posturas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Make my own version</source>
        <translation>Crear mi propia versión</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>{total} in all, {held} of it holding. {holds}.</source>
        <translation>{total} en total, {held} de ellos en postura. {holds}.</translation>
    </message>
    <message>
        <source>Breathe easily. If something hurts, come out of the pose slowly and rest.</source>
        <translation>Respira con calma. Si algo duele, sal de la postura despacio y descansa.</translation>
    </message>
    <message>
        <source>{number}. {pose}</source>
        <translation>{number}. {pose}</translation>
    </message>
    <message>
        <source>{time} between</source>
        <translation>{time} entre medias</translation>
    </message>
    <message>
        <source>{time} to move there</source>
        <translation>{time} para colocarte</translation>
    </message>
    <message>
        <source>{time} to change sides</source>
        <translation>{time} para cambiar de lado</translation>
    </message>
    <message>
        <source>As in step {number}.</source>
        <translation>Como en el paso {number}.</translation>
    </message>
    <message>
        <source>Backchime: {name}</source>
        <translation>Backchime: {name}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>seguidos</translation>
    </message>
    <message>
        <source>in a row, your longest run yet</source>
        <translation>seguidos, tu racha más larga hasta ahora</translation>
    </message>
</context>
<context>
    <name>SafetyPart</name>
    <message>
        <source>Welcome. First, your safety.</source>
        <translation>Te damos la bienvenida. Primero, tu seguridad.</translation>
    </message>
    <message>
        <source>Backchime guides you through gentle stretches and core holds. A chime tells you when to move, so you can close your eyes.</source>
        <translation>Backchime te guía por estiramientos suaves y posturas de core. Una señal te dice cuándo moverte, así que puedes cerrar los ojos.</translation>
    </message>
    <message>
        <source>Stop if it hurts.</source>
        <translation>Para si te duele.</translation>
    </message>
    <message>
        <source>A mild pull is fine. Pain is not.</source>
        <translation>Notar que tira un poco está bien. El dolor, no.</translation>
    </message>
    <message>
        <source>It does not replace a doctor.</source>
        <translation>No sustituye a un médico.</translation>
    </message>
    <message>
        <source>If your pain is severe or new, get it checked first.</source>
        <translation>Si tu dolor es intenso o nuevo, pide primero que te lo revisen.</translation>
    </message>
    <message>
        <source>It stays with you.</source>
        <translation>Todo se queda contigo.</translation>
    </message>
    <message>
        <source>No account. Nothing leaves this computer.</source>
        <translation>Sin cuenta. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Save as audio</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving another routine, {percent} %</source>
        <translation>Guardando otra rutina, {percent} %</translation>
    </message>
    <message>
        <source>Saving “{name}”</source>
        <translation>Guardando «{name}»</translation>
    </message>
    <message>
        <source>Cancel saving “{name}”</source>
        <translation>Cancelar el guardado de «{name}»</translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation>Guardando, {percent} %</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Cancelar el guardado</translation>
    </message>
</context>
<context>
    <name>SavingRoom</name>
    <message>
        <source>Save as audio</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Archivos WAV (*.wav)</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Guardado como {name} en {folder}.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>tu carpeta personal</translation>
    </message>
    <message>
        <source>your music folder</source>
        <translation>tu carpeta de música</translation>
    </message>
    <message>
        <source>the folder “{name}”</source>
        <translation>la carpeta «{name}»</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name} is {seconds} s long.</source>
        <translation>{name} dura {seconds} s.</translation>
    </message>
    <message>
        <source>Choose a sound of at most {seconds} seconds.</source>
        <translation>Elige un sonido de {seconds} segundos como máximo.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>No se puede abrir {name}.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Comprueba que sigue ahí y que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>{name} could not be kept.</source>
        <translation>No se ha podido conservar {name}.</translation>
    </message>
    <message>
        <source>It is not in use. ({reason}: {folder})</source>
        <translation>No está en uso. ({reason}: {folder})</translation>
    </message>
    <message>
        <source>The chime of the set sounds instead. Choose the sound again in the settings.</source>
        <translation>En su lugar suena la señal del juego. Vuelve a elegir el sonido en los ajustes.</translation>
    </message>
    <message>
        <source>Your own sound {name} cannot be played.</source>
        <translation>No se puede reproducir tu sonido {name}.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>Choose a WAV file.</source>
        <translation>Elige un archivo WAV.</translation>
    </message>
    <message>
        <source>Choose a file of at most {size} MB.</source>
        <translation>Elige un archivo de {size} MB como máximo.</translation>
    </message>
    <message>
        <source>{name} is {size} MB large.</source>
        <translation>{name} ocupa {size} MB.</translation>
    </message>
    <message>
        <source>{name} holds no sound that can be heard.</source>
        <translation>{name} no contiene ningún sonido audible.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>The voice cannot be heard on this computer: the package miniaudio is missing.</source>
        <translation>La voz no se puede oír en este equipo: falta el paquete miniaudio.</translation>
    </message>
    <message>
        <source>The chimes sound as ever.</source>
        <translation>Las señales suenan como siempre.</translation>
    </message>
    <message>
        <source>Nothing was saved: the export was stopped.</source>
        <translation>No se ha guardado nada: se ha detenido la exportación.</translation>
    </message>
    <message>
        <source>There is no voice on this computer.</source>
        <translation>No hay voz en este equipo.</translation>
    </message>
    <message>
        <source>This session is too long for one WAV file.</source>
        <translation>Esta sesión es demasiado larga para un solo archivo WAV.</translation>
    </message>
    <message>
        <source>It may last six hours at most.</source>
        <translation>Puede durar seis horas como máximo.</translation>
    </message>
    <message>
        <source>The session cannot be saved: a chime cannot be read.</source>
        <translation>No se puede guardar la sesión: una señal no se puede leer.</translation>
    </message>
    <message>
        <source>There are more faults than are named here, so nothing of this file is in use.</source>
        <translation>Hay más fallos de los que se nombran aquí, así que no se usa nada de este archivo.</translation>
    </message>
    <message>
        <source>Mend these, then check it again.</source>
        <translation>Corrige estos y vuelve a comprobarlo.</translation>
    </message>
    <message>
        <source>A name stands twice in one object; the last one counts.</source>
        <translation>Un nombre aparece dos veces en un objeto; cuenta el último.</translation>
    </message>
    <message>
        <source>Your history file is gone, so a new one was begun.</source>
        <translation>Tu archivo de historial ya no está, así que se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>What is practised from now on is kept. Was the file moved, or deleted?</source>
        <translation>Lo que practiques desde ahora se guarda. ¿Se movió el archivo, o se borró?</translation>
    </message>
    <message>
        <source>The licence of {name} cannot be read: {reason}.</source>
        <translation>No se puede leer la licencia de {name}: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Eso es una carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>El sistema dice: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>No se ha podido guardar {file}.</translation>
    </message>
    <message>
        <source>No sound output found.</source>
        <translation>No se ha encontrado ninguna salida de sonido.</translation>
    </message>
    <message numerus="yes">
        <source>The file is without %n of the phrases: they cannot be read.</source>
        <translation>
            <numerusform>Al archivo le falta %n frase: no se puede leer.</numerusform>
            <numerusform>Al archivo le faltan %n frases: no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions will flash the screen edge instead.</source>
        <translation>En su lugar, las sesiones usarán un destello en el borde de la pantalla.</translation>
    </message>
    <message>
        <source>Install simpleaudio-patched to hear the chimes. Sessions will flash the screen edge instead.</source>
        <translation>Instala simpleaudio-patched para oír las señales. En su lugar, las sesiones usarán un destello en el borde de la pantalla.</translation>
    </message>
    <message>
        <source>The sound library simpleaudio is not installed.</source>
        <translation>La biblioteca de sonido simpleaudio no está instalada.</translation>
    </message>
    <message>
        <source>Sessions will flash the screen edge instead. It is being started again.</source>
        <translation>En su lugar, las sesiones usarán un destello en el borde de la pantalla. El sonido se está reiniciando.</translation>
    </message>
    <message>
        <source>The sound does not answer.</source>
        <translation>El sonido no responde.</translation>
    </message>
    <message>
        <source>Installing Backchime again brings them back.</source>
        <translation>Si vuelves a instalar Backchime, se recuperan.</translation>
    </message>
    <message>
        <source>Some chimes cannot be played.</source>
        <translation>Algunas señales no se pueden reproducir.</translation>
    </message>
    <message>
        <source>{name} is not a WAV file.</source>
        <translation>{name} no es un archivo WAV.</translation>
    </message>
    <message>
        <source>Choose a WAV file; a sound editor can save other sounds as WAV.</source>
        <translation>Elige un archivo WAV; un editor de sonido puede guardar otros sonidos como WAV.</translation>
    </message>
    <message>
        <source>{name} holds compressed sound.</source>
        <translation>{name} contiene sonido comprimido.</translation>
    </message>
    <message>
        <source>Save it as WAV with 16 bits (PCM), or choose another.</source>
        <translation>Guárdalo como WAV de 16 bits (PCM) o elige otro.</translation>
    </message>
    <message>
        <source>{name} has {channels} channels.</source>
        <translation>{name} tiene {channels} canales.</translation>
    </message>
    <message>
        <source>Choose a sound in mono or stereo.</source>
        <translation>Elige un sonido en mono o estéreo.</translation>
    </message>
    <message>
        <source>{name} has {rate} samples a second.</source>
        <translation>{name} tiene {rate} muestras por segundo.</translation>
    </message>
    <message>
        <source>Choose a sound with 8000 to 192000 samples a second.</source>
        <translation>Elige un sonido con entre 8000 y 192000 muestras por segundo.</translation>
    </message>
    <message>
        <source>{name} holds whole numbers of {bits} bits.</source>
        <translation>{name} contiene números enteros de {bits} bits.</translation>
    </message>
    <message>
        <source>{name} holds decimal numbers of {bits} bits.</source>
        <translation>{name} contiene números decimales de {bits} bits.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>Save it as WAV once more, or choose another.</source>
        <translation>Guárdalo otra vez como WAV o elige otro.</translation>
    </message>
    <message>
        <source>A printed sheet has no voice.</source>
        <translation>Una hoja impresa no tiene voz.</translation>
    </message>
    <message>
        <source>Leave out --voice.</source>
        <translation>Quita --voice.</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>una lista de {count}</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>text of {least} to {most} characters</source>
        <translation>un texto de {least} a {most} caracteres</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of {least} to {most} entries</source>
        <translation>una lista de {least} a {most} entradas</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objeto entre { }</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>{number} in steps of {step}</source>
        <translation>{number} en pasos de {step}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>This is week {number} of your practice.</source>
        <translation>Esta es la semana {number} de tu práctica.</translation>
    </message>
    <message>
        <source>Make it a light week, with holds at {percent} %?</source>
        <translation>¿La haces suave, con el {percent} % del tiempo?</translation>
    </message>
    <message>
        <source>Your last {days} days were all green.</source>
        <translation>Tus últimos {days} días han sido todos verdes.</translation>
    </message>
    <message>
        <source>Go on to the full week, with core holds of {hold}?</source>
        <translation>¿Pasas a la semana completa, con {hold} en los ejercicios de core?</translation>
    </message>
    <message>
        <source>If you want more progress, a physiotherapist can tailor this for you.</source>
        <translation>Si quieres avanzar más, un fisioterapeuta puede adaptarlo a ti.</translation>
    </message>
    <message>
        <source>Pick up where you stopped.</source>
        <translation>Sigue donde lo dejaste.</translation>
    </message>
    <message>
        <source>You are away. Your plan waits for you.</source>
        <translation>Estás fuera. Tu plan te espera.</translation>
    </message>
    <message>
        <source>You marked a flare-up, so today is for gentle positions.</source>
        <translation>Has marcado un brote, así que hoy tocan posiciones suaves.</translation>
    </message>
    <message>
        <source>You are resting today.</source>
        <translation>Hoy descansas.</translation>
    </message>
    <message>
        <source>Your back has not settled since the last session, so today is gentle.</source>
        <translation>Tu espalda no se ha calmado desde la última sesión, así que hoy va suave.</translation>
    </message>
    <message>
        <source>Pain was high after your last session, so the holds are half as long.</source>
        <translation>El dolor era alto tras tu última sesión, así que aguantas la mitad de tiempo.</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-26T18:30:00+01:00</source>
        <translation>un momento como 2026-11-26T18:30:00+01:00</translation>
    </message>
    <message>
        <source>a day such as 2026-11-26</source>
        <translation>un día como 2026-11-26</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>No es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is no JSON.</source>
        <translation>Línea {line}, columna {column}: esto no es JSON.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado con demasiada profundidad.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Le falta el final.</translation>
    </message>
    <message>
        <source>What stands at {place} is not as it must be.</source>
        <translation>Lo que hay en {place} no es como debe ser.</translation>
    </message>
    <message>
        <source>Line {line}: something there is not as it must be.</source>
        <translation>Línea {line}: algo ahí no es como debe ser.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is missing.</source>
        <translation>Línea {line}: falta «{name}».</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” must be {must_be}. It says {says}.</source>
        <translation>Línea {line}: «{name}» debe ser {must_be}. Pone {says}.</translation>
    </message>
    <message>
        <source>You have practised today. More is up to you.</source>
        <translation>Hoy ya has practicado. Si quieres más, tú decides.</translation>
    </message>
    <message>
        <source>Something hurt in your last session, so only gentle positions until it settles.</source>
        <translation>Algo dolió en tu última sesión, así que solo posiciones suaves hasta que se calme.</translation>
    </message>
    <message>
        <source>Your plan has back and core every day.</source>
        <translation>Tu plan tiene espalda y core todos los días.</translation>
    </message>
    <message>
        <source>You did planks yesterday, so today is stretches only.</source>
        <translation>Ayer hiciste planchas, así que hoy solo hay estiramientos.</translation>
    </message>
    <message>
        <source>Your plan has a rest day. A walk is fine.</source>
        <translation>Tu plan tiene un día de descanso. Un paseo está bien.</translation>
    </message>
    <message>
        <source>There have been no planks for two days, so they are back today.</source>
        <translation>Llevas dos días sin planchas, así que hoy vuelven.</translation>
    </message>
    <message>
        <source>Today your plan has stretches and core.</source>
        <translation>Hoy tu plan tiene estiramientos y core.</translation>
    </message>
    <message>
        <source>Today your plan has short core holds.</source>
        <translation>Hoy tu plan tiene ejercicios de core cortos.</translation>
    </message>
    <message>
        <source>Today your plan has a gentle start.</source>
        <translation>Hoy tu plan tiene un comienzo suave.</translation>
    </message>
    <message>
        <source>Today your plan has stretches. A rest is as good.</source>
        <translation>Hoy tu plan tiene estiramientos. Descansar está igual de bien.</translation>
    </message>
    <message>
        <source>Today your plan has stretches.</source>
        <translation>Hoy tu plan tiene estiramientos.</translation>
    </message>
    <message>
        <source>You marked a flare-up, so holds stay as they are.</source>
        <translation>Has marcado un brote, así que los tiempos se quedan como están.</translation>
    </message>
    <message>
        <source>You are away, so holds stay as they are.</source>
        <translation>Estás fuera, así que los tiempos se quedan como están.</translation>
    </message>
    <message>
        <source>This is a light week, so holds stay as they are.</source>
        <translation>Esta es una semana suave, así que los tiempos se quedan como están.</translation>
    </message>
    <message>
        <source>You chose to keep this as it is.</source>
        <translation>Has elegido dejarlo como está.</translation>
    </message>
    <message>
        <source>There has been no session since the last change.</source>
        <translation>No ha habido ninguna sesión desde el último cambio.</translation>
    </message>
    <message>
        <source>A session was stopped early.</source>
        <translation>Una sesión se paró antes de tiempo.</translation>
    </message>
    <message>
        <source>How hard the last sessions were is not known.</source>
        <translation>No se sabe cuánto costaron las últimas sesiones.</translation>
    </message>
    <message>
        <source>Enough has grown this week.</source>
        <translation>Esta semana ya ha crecido bastante.</translation>
    </message>
    <message>
        <source>This is as long as it gets. Longer holds bring little more.</source>
        <translation>No se alarga más. Aguantar más tiempo aporta poco.</translation>
    </message>
    <message>
        <source>This is the highest level.</source>
        <translation>Este es el nivel más alto.</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nivel {level}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Try {new} instead of {old}?</source>
        <translation>¿Pruebas {new} en vez de {old}?</translation>
    </message>
    <message>
        <source>Go back to {old}?</source>
        <translation>¿Vuelves a {old}?</translation>
    </message>
    <message>
        <source>Stay at {old}, in the easier version?</source>
        <translation>¿Sigues con {old}, en la versión más fácil?</translation>
    </message>
    <message>
        <source>Try {new} instead of {old}, in the easier version?</source>
        <translation>¿Pruebas {new} en vez de {old}, en la versión más fácil?</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>todo calmado</translation>
    </message>
    <message>
        <source>settled whenever you said</source>
        <translation>calmado siempre que lo dijiste</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>about right</source>
        <translation>en su punto</translation>
    </message>
    <message>
        <source>{sessions}, highest pain {pain}, {settled}, effort {effort}.</source>
        <translation>{sessions}, dolor máximo {pain}, {settled}, esfuerzo {effort}.</translation>
    </message>
    <message>
        <source>You named sharp or spreading pain, or signs in a leg.</source>
        <translation>Indicaste dolor agudo o que se extiende, o señales en una pierna.</translation>
    </message>
    <message>
        <source>A session had not settled by the next day.</source>
        <translation>Tras una sesión, al día siguiente aún no se había calmado.</translation>
    </message>
    <message>
        <source>Sessions stopped early came too close together.</source>
        <translation>Las sesiones paradas antes de tiempo estaban demasiado seguidas.</translation>
    </message>
    <message>
        <source>A session took an effort of {effort} out of 10.</source>
        <translation>Una sesión costó un esfuerzo de {effort} sobre 10.</translation>
    </message>
    <message>
        <source>Pain rose from {before} to {after} in a session.</source>
        <translation>El dolor subió de {before} a {after} en una sesión.</translation>
    </message>
    <message>
        <source>Pain reached {pain} out of 10 in a session.</source>
        <translation>El dolor llegó a {pain} sobre 10 en una sesión.</translation>
    </message>
    <message>
        <source>Holds do not grow in the first {days} days.</source>
        <translation>Los tiempos no crecen en los primeros {days} días.</translation>
    </message>
    <message>
        <source>Sessions finished and rated so far: {done} of {needed}.</source>
        <translation>Sesiones terminadas y valoradas hasta ahora: {done} de {needed}.</translation>
    </message>
    <message>
        <source>Planned sessions finished: {done} of {planned}.</source>
        <translation>Sesiones previstas terminadas: {done} de {planned}.</translation>
    </message>
    <message>
        <source>Sessions known to have settled: {count} of {needed}.</source>
        <translation>Sesiones tras las que se calmó: {count} de {needed}.</translation>
    </message>
    <message>
        <source>Good sessions on the way back to {old}: {done} of {needed}.</source>
        <translation>Buenas sesiones de vuelta a {old}: {done} de {needed}.</translation>
    </message>
    <message>
        <source>Good sessions in a row at this level: {done}.</source>
        <translation>Buenas sesiones seguidas en este nivel: {done}.</translation>
    </message>
    <message>
        <source>Good sessions in a row at this length: {done}.</source>
        <translation>Buenas sesiones seguidas con este tiempo: {done}.</translation>
    </message>
    <message>
        <source>Your flare-up is over, so start gently.</source>
        <translation>Tu brote ha pasado, así que empieza suave.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>You may not read or write there</source>
        <translation>Ahí no tienes permiso para leer ni escribir</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Ahí no se puede escribir nada</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>No está ahí</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <translation>Otro programa lo está usando</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>El disco no responde</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself</source>
        <translation>Es un enlace que lleva a sí mismo</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, 1 to 80 characters, such as childs-pose</source>
        <translation>letras minúsculas, cifras y guiones, de 1 a 80 caracteres, como childs-pose</translation>
    </message>
    <message>
        <source>A comma seems to be missing before this place.</source>
        <translation>Parece que falta una coma antes de este punto.</translation>
    </message>
    <message>
        <source>A colon seems to be missing between a name and its value.</source>
        <translation>Parece que faltan dos puntos entre un nombre y su valor.</translation>
    </message>
    <message>
        <source>A name in double quotes (&quot;…&quot;) should stand here. Is there a comma too many before it?</source>
        <translation>Aquí debería haber un nombre entre comillas dobles (&quot;…&quot;). ¿Sobra una coma delante?</translation>
    </message>
    <message>
        <source>A value should stand here. Is there a comma too many, or a word without quotes?</source>
        <translation>Aquí debería haber un valor. ¿Sobra una coma o hay una palabra sin comillas?</translation>
    </message>
    <message>
        <source>There is a comma too many before this place.</source>
        <translation>Sobra una coma antes de este punto.</translation>
    </message>
    <message>
        <source>Something stands after the end. Is there a bracket too many?</source>
        <translation>Hay algo después del final. ¿Sobra un paréntesis o una llave?</translation>
    </message>
    <message>
        <source>The closing quotation mark of this text is missing.</source>
        <translation>Faltan las comillas de cierre de este texto.</translation>
    </message>
    <message>
        <source>This text goes over the end of its line. Is a quotation mark missing?</source>
        <translation>Este texto pasa del final de su línea. ¿Faltan unas comillas?</translation>
    </message>
    <message>
        <source>{name} is not a field here.</source>
        <translation>{name} no es un campo aquí.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>It must be {must_be}.</source>
        <translation>Debe ser {must_be}.</translation>
    </message>
    <message>
        <source>{name} must be {must_be}. It says {says}.</source>
        <translation>{name} debe ser {must_be}. Pone {says}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{word}&quot;?</source>
        <translation>¿Querías decir &quot;{word}&quot;?</translation>
    </message>
    <message>
        <source>Known here: {names}…</source>
        <translation>Aquí se conocen: {names}…</translation>
    </message>
    <message>
        <source>Known here: {names}.</source>
        <translation>Aquí se conocen: {names}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Write {start} and go on from there.</source>
        <translation>Escribe {start} y continúa desde ahí.</translation>
    </message>
    <message>
        <source>From column {column} on, the file cannot be read as JSON.</source>
        <translation>A partir de la columna {column}, el archivo no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>Entry {number} of &quot;{list}&quot;</source>
        <translation>Entrada {number} de &quot;{list}&quot;</translation>
    </message>
    <message>
        <source>Write {number} without quotes.</source>
        <translation>Escribe {number} sin comillas.</translation>
    </message>
    <message>
        <source>Write true or false without quotes.</source>
        <translation>Escribe true o false sin comillas.</translation>
    </message>
    <message>
        <source>There is more in this file than a routine file can hold.</source>
        <translation>En este archivo hay más de lo que cabe en un archivo de rutinas.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divídelo en varios archivos.</translation>
    </message>
    <message>
        <source>The brackets in this file are nested too deeply.</source>
        <translation>Los paréntesis y llaves de este archivo están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>A number in this file has too many digits.</source>
        <translation>Un número de este archivo tiene demasiadas cifras.</translation>
    </message>
    <message>
        <source>The file must hold one object in { }.</source>
        <translation>El archivo debe contener un solo objeto entre { }.</translation>
    </message>
    <message>
        <source>This text holds half of a character.</source>
        <translation>Este texto contiene medio carácter.</translation>
    </message>
    <message>
        <source>This file has format {format}; this Backchime reads up to format {known}.</source>
        <translation>Este archivo tiene el formato {format}; este Backchime lee hasta el formato {known}.</translation>
    </message>
    <message>
        <source>Use a newer Backchime to read it.</source>
        <translation>Usa un Backchime más nuevo para leerlo.</translation>
    </message>
    <message>
        <source>The pose &quot;{pose}&quot; has faults of its own.</source>
        <translation>La postura &quot;{pose}&quot; tiene sus propios errores.</translation>
    </message>
    <message>
        <source>Mend those and the step is fine.</source>
        <translation>Corrígelos y el paso estará bien.</translation>
    </message>
    <message>
        <source>There is no pose called &quot;{pose}&quot;.</source>
        <translation>No hay ninguna postura llamada &quot;{pose}&quot;.</translation>
    </message>
    <message>
        <source>The pose &quot;{pose}&quot; has no left and right side.</source>
        <translation>La postura &quot;{pose}&quot; no tiene lado izquierdo y derecho.</translation>
    </message>
    <message>
        <source>Take &quot;sides&quot; out of this step.</source>
        <translation>Quita &quot;sides&quot; de este paso.</translation>
    </message>
    <message>
        <source>&quot;hold_seconds&quot; says {usual}, which is above the {longest} of &quot;longest_hold_seconds&quot;.</source>
        <translation>&quot;hold_seconds&quot; pone {usual}, más que los {longest} de &quot;longest_hold_seconds&quot;.</translation>
    </message>
    <message>
        <source>at most {longest}</source>
        <translation>{longest} como máximo</translation>
    </message>
    <message>
        <source>A sided pose needs &quot;side_means&quot;.</source>
        <translation>Una postura con lados necesita &quot;side_means&quot;.</translation>
    </message>
    <message>
        <source>Say what is left or right, such as: the leg that is raised.</source>
        <translation>Di qué es izquierdo o derecho, por ejemplo: la pierna que se levanta.</translation>
    </message>
    <message>
        <source>&quot;side_means&quot; is only for a sided pose.</source>
        <translation>&quot;side_means&quot; es solo para una postura con lados.</translation>
    </message>
    <message>
        <source>Write &quot;sided&quot;: true, or take &quot;side_means&quot; out.</source>
        <translation>Escribe &quot;sided&quot;: true, o quita &quot;side_means&quot;.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is used twice among the poses.</source>
        <translation>El id &quot;{id}&quot; se usa dos veces entre las posturas.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is used twice among the routines.</source>
        <translation>El id &quot;{id}&quot; se usa dos veces entre las rutinas.</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <translation>Da a cada una su propio id.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice here; the last one counts.</source>
        <translation>&quot;{name}&quot; aparece dos veces aquí; cuenta la última.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Quita una de las dos.</translation>
    </message>
    <message>
        <source>{reason}: {folder}</source>
        <translation>{reason}: {folder}</translation>
    </message>
    <message>
        <source>Your draft could not be saved.</source>
        <translation>No se pudo guardar tu borrador.</translation>
    </message>
    <message>
        <source>{name} is neither a routine nor a history of Backchime.</source>
        <translation>{name} no es ni una rutina ni un historial de Backchime.</translation>
    </message>
    <message>
        <source>Your history could not be read, so a new one was begun.</source>
        <translation>No se pudo leer tu historial, así que se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>Your history could not be read.</source>
        <translation>No se pudo leer tu historial.</translation>
    </message>
    <message>
        <source>The file is left as it is: {name}</source>
        <translation>El archivo se queda como está: {name}</translation>
    </message>
    <message>
        <source>Another program is using your history.</source>
        <translation>Otro programa está usando tu historial.</translation>
    </message>
    <message>
        <source>You can go on. Saving is tried again after every hold.</source>
        <translation>Puedes seguir. Se intenta guardar de nuevo después de cada ejercicio.</translation>
    </message>
    <message>
        <source>The disk is full, so your history is not saved.</source>
        <translation>El disco está lleno, así que tu historial no se guarda.</translation>
    </message>
    <message>
        <source>Your history could not be saved.</source>
        <translation>No se pudo guardar tu historial.</translation>
    </message>
    <message>
        <source>You can go on. Saving is tried again after every hold. ({reason}: {folder})</source>
        <translation>Puedes seguir. Se intenta guardar de nuevo después de cada ejercicio. ({reason}: {folder})</translation>
    </message>
    <message>
        <source>It is left as it is, and nothing is added to it.</source>
        <translation>Se queda como está y no se le añade nada.</translation>
    </message>
    <message>
        <source>Nothing was brought in, and your history is as it was.</source>
        <translation>No se trajo nada, y tu historial está como estaba.</translation>
    </message>
    <message>
        <source>{name} is too large to be a history.</source>
        <translation>{name} es demasiado grande para ser un historial.</translation>
    </message>
    <message>
        <source>Update Backchime here, then bring it in again.</source>
        <translation>Actualiza Backchime aquí y tráelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is not a history of Backchime.</source>
        <translation>{name} no es un historial de Backchime.</translation>
    </message>
    <message>
        <source>Choose the file that “Save everything” made on the other computer.</source>
        <translation>Elige el archivo que «Guardarlo todo» hizo en el otro ordenador.</translation>
    </message>
    <message>
        <source>{name} has a fault, so nothing of it was brought in.</source>
        <translation>{name} tiene un error, así que no se trajo nada.</translation>
    </message>
    <message>
        <source>A copy of your history could not be kept, so nothing was brought in.</source>
        <translation>No se pudo guardar una copia de tu historial, así que no se trajo nada.</translation>
    </message>
    <message>
        <source>Close any program that uses them, then delete again. ({reason}: {names})</source>
        <translation>Cierra los programas que los usen y borra otra vez. ({reason}: {names})</translation>
    </message>
    <message>
        <source>Some of your history could not be deleted.</source>
        <translation>Una parte de tu historial no se pudo borrar.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>No se pudo escribir {name}.</translation>
    </message>
    <message>
        <source>The words of your report could not be saved.</source>
        <translation>No se pudieron guardar las palabras de tu informe.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is too large: a routine file has at most {most} MB.</source>
        <translation>{file} es demasiado grande: un archivo de rutinas tiene {most} MB como máximo.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (line {line}).</source>
        <translation>{file} no es texto UTF-8 (línea {line}).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation>Guárdalo como UTF-8 en tu editor.</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}</source>
        <translation>{file} está dañado: {fault}</translation>
    </message>
    <message>
        <source>Please install Backchime again.</source>
        <translation>Vuelve a instalar Backchime, por favor.</translation>
    </message>
    <message>
        <source>What you change holds until you close Backchime.</source>
        <translation>Lo que cambies vale hasta que cierres Backchime.</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>El archivo anterior se conserva como {name}.</translation>
    </message>
    <message>
        <source>Try a second round, at the same length?</source>
        <translation>¿Pruebas una segunda ronda, igual de larga?</translation>
    </message>
    <message>
        <source>Try the full version again, at the same length?</source>
        <translation>¿Pruebas otra vez la versión completa, igual de larga?</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>{done} de %n sesión</numerusform>
            <numerusform>{done} de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next step can come %n days after the last change.</source>
        <translation>
            <numerusform>El siguiente paso puede llegar %n día después del último cambio.</numerusform>
            <numerusform>El siguiente paso puede llegar %n días después del último cambio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have had %n days off.</source>
        <translation>
            <numerusform>Has tenido %n día libre.</numerusform>
            <numerusform>Has tenido %n días libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold until you close Backchime. ({reason}: {folder})</source>
        <translation>Valen hasta que cierres Backchime. ({reason}: {folder})</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>No se han podido guardar tus ajustes.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the defaults are in use.</source>
        <translation>No se han podido leer tus ajustes, así que se usan los predeterminados.</translation>
    </message>
    <message>
        <source>Your settings could not be opened, so the defaults are in use.</source>
        <translation>No se han podido abrir tus ajustes, así que se usan los predeterminados.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Backchime.</source>
        <translation>{name} lo escribió un Backchime más nuevo.</translation>
    </message>
    <message>
        <source>What it says is in use as far as it is understood; changes hold until you close.</source>
        <translation>Se usa lo que se entiende de él; los cambios valen hasta que lo cierres.</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>The computer was asleep or held up, so the session waited for you.</source>
        <translation>El equipo estaba en reposo u ocupado, así que la sesión te ha esperado.</translation>
    </message>
</context>
<context>
    <name>SessionEndDialog</name>
    <message>
        <source>End this session?</source>
        <translation>¿Terminar esta sesión?</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End and rate my pain</source>
        <translation>Terminar y valorar mi dolor</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>It hurts, stop here</source>
        <translation>Me duele, parar aquí</translation>
    </message>
    <message>
        <source>End without rating</source>
        <translation>Terminar sin valorar</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start this hold again</source>
        <translation>Empezar de nuevo este ejercicio</translation>
    </message>
    <message>
        <source>Skip this hold</source>
        <translation>Saltar este ejercicio</translation>
    </message>
    <message>
        <source>It hurts, stop here</source>
        <translation>Me duele, parar aquí</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>It hurts, stop here (H)</source>
        <translation>Me duele, parar aquí (H)</translation>
    </message>
    <message>
        <source>This hold again, or the one before</source>
        <translation>Repetir este ejercicio o el anterior</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Quitar el sonido</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go on at once</source>
        <translation>Seguir ya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No sound. Watch the colours.</source>
        <translation>Sin sonido. Fíjate en los colores.</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>{clock} restantes</translation>
    </message>
    <message>
        <source>Time left in this part: {length}</source>
        <translation>Tiempo que queda en esta parte: {length}</translation>
    </message>
    <message>
        <source>Every hold is still to come.</source>
        <translation>Todos los ejercicios están por venir.</translation>
    </message>
    <message numerus="yes">
        <source>You have done {done} of %n holds.</source>
        <translation>
            <numerusform>Has hecho {done} de %n ejercicio.</numerusform>
            <numerusform>Has hecho {done} de %n ejercicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message numerus="yes">
        <source>seconds left</source>
        <translation>
            <numerusform>segundo más</numerusform>
            <numerusform>segundos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>until the chime</source>
        <translation>hasta la señal</translation>
    </message>
    <message>
        <source>Get back into position</source>
        <translation>Vuelve a la postura</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Exhala</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Descansa un momento</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Ahora el lado izquierdo</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Ahora el lado derecho</translation>
    </message>
    <message>
        <source>Gentle position</source>
        <translation>Postura suave</translation>
    </message>
    <message>
        <source>Easier version, {repetition}</source>
        <translation>Versión más fácil, {repetition}</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Versión más fácil</translation>
    </message>
    <message>
        <source>Instead of {pose}</source>
        <translation>En lugar de «{pose}»</translation>
    </message>
    <message>
        <source>{repetition}, instead of {pose}</source>
        <translation>{repetition}, en lugar de «{pose}»</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Hold for {length}</source>
        <translation>Mantén {length}</translation>
    </message>
    <message>
        <source>Switch to the left</source>
        <translation>Cambia a la izquierda</translation>
    </message>
    <message>
        <source>Switch to the right</source>
        <translation>Cambia a la derecha</translation>
    </message>
    <message>
        <source>Rest, then {repetition}</source>
        <translation>Descanso, luego {repetition}</translation>
    </message>
    <message>
        <source>Once more, {repetition}</source>
        <translation>Otra vez, {repetition}</translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation>Ejercicio {number} de {count}</translation>
    </message>
</context>
<context>
    <name>SessionRoom</name>
    <message>
        <source>Nothing is lost. Start again whenever you like.</source>
        <translation>No se pierde nada. Empieza de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>{time} added</source>
        <translation>{time} más</translation>
    </message>
    <message>
        <source>{time} taken off</source>
        <translation>{time} menos</translation>
    </message>
    <message>
        <source>You did {holds}.</source>
        <translation>Has hecho {holds}.</translation>
    </message>
</context>
<context>
    <name>SessionSummary</name>
    <message>
        <source>Hold length</source>
        <translation>Duración por postura</translation>
    </message>
    <message>
        <source>Rests keep their own length.</source>
        <translation>Los descansos conservan su duración.</translation>
    </message>
    <message>
        <source>Ask about pain first</source>
        <translation>Preguntar antes por el dolor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>{time} holding</source>
        <translation>{time} en postura</translation>
    </message>
    <message>
        <source>{time} moving</source>
        <translation>{time} en movimiento</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Your body</source>
        <translation>Tu cuerpo</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Tu plan</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>The original sounds are back</source>
        <translation>Han vuelto los sonidos originales</translation>
    </message>
    <message>
        <source>The usual numbers are back</source>
        <translation>Vuelven los números habituales</translation>
    </message>
    <message>
        <source>There is no log file: nothing could be written there.</source>
        <translation>No hay archivo de registro: no se pudo escribir nada ahí.</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}.</source>
        <translation>Ningún programa de este equipo abre {name}.</translation>
    </message>
    <message>
        <source>Its place is copied: {path}</source>
        <translation>Su ubicación está copiada: {path}</translation>
    </message>
    <message>
        <source>The data folder cannot be made.</source>
        <translation>No se puede crear la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>SharingRoom</name>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What would you like to save?</source>
        <translation>¿Qué quieres guardar?</translation>
    </message>
    <message>
        <source>Every file stays on this computer until you give it to somebody.</source>
        <translation>Cada archivo se queda en este ordenador hasta que se lo des a alguien.</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Informe (PDF)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Nada ahora</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Guardarlo todo</translation>
    </message>
    <message>
        <source>Backchime history (*.json)</source>
        <translation>Historial de Backchime (*.json)</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Guardar para mi calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>SidePill</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Does any of this apply?</source>
        <translation>¿Te ocurre algo de esto?</translation>
    </message>
    <message>
        <source>If yes, get emergency help now.</source>
        <translation>Si es así, busca ayuda de emergencia ahora.</translation>
    </message>
    <message>
        <source>Or any of this?</source>
        <translation>¿O algo de esto?</translation>
    </message>
    <message>
        <source>Or this?</source>
        <translation>¿O esto?</translation>
    </message>
    <message>
        <source>If something feels badly wrong, call your local emergency number.</source>
        <translation>Si notas que algo va muy mal, llama a tu número local de emergencias.</translation>
    </message>
</context>
<context>
    <name>SignsNote</name>
    <message>
        <source>Leg weakness, numb saddle area, bladder or bowel change? Get help now.</source>
        <translation>¿Debilidad en una pierna, entrepierna adormecida, cambios en la vejiga o el intestino? Pide ayuda ahora.</translation>
    </message>
</context>
<context>
    <name>SoundCheckPage</name>
    <message>
        <source>I heard it</source>
        <translation>La he oído</translation>
    </message>
    <message>
        <source>I can’t hear it</source>
        <translation>No la oigo</translation>
    </message>
    <message>
        <source>Go on without sound</source>
        <translation>Seguir sin sonido</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SoundSettings</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Chimes tell you when to hold, when to move and when a session is over</source>
        <translation>Las señales te dicen cuándo mantener, cuándo moverte y cuándo termina la sesión</translation>
    </message>
    <message>
        <source>Run the sound check again</source>
        <translation>Repetir la prueba de sonido</translation>
    </message>
    <message>
        <source>Back to the original sounds</source>
        <translation>Volver a los sonidos originales</translation>
    </message>
    <message>
        <source>Flash the screen edge at each chime</source>
        <translation>Destello en el borde de la pantalla con cada señal</translation>
    </message>
    <message>
        <source>A coloured border marks each change. Without sound it always does.</source>
        <translation>Un borde de color marca cada cambio. Sin sonido lo hace siempre.</translation>
    </message>
    <message>
        <source>For the eye</source>
        <translation>Para la vista</translation>
    </message>
</context>
<context>
    <name>SpellsPart</name>
    <message>
        <source>Tight spells</source>
        <translation>Momentos de rigidez</translation>
    </message>
    <message>
        <source>The longest</source>
        <translation>El más largo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>¿Qué estabas haciendo?</translation>
    </message>
    <message>
        <source>Such as lifting a box</source>
        <translation>Por ejemplo, levantar una caja</translation>
    </message>
    <message>
        <source>Times when your back tightened up</source>
        <translation>Veces que tu espalda se puso rígida</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>Information and a timer, not medical care. This app is not a medical device. It does not diagnose, treat, prevent or monitor any illness or injury. Stop if something feels wrong, and ask a doctor or physiotherapist if you are unsure.</source>
        <translation>Información y un temporizador, no atención médica. Esta app no es un producto sanitario. No diagnostica, trata, previene ni monitoriza ninguna enfermedad ni lesión. Detente si notas que algo va mal, y consulta a un médico o fisioterapeuta si tienes dudas.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>Use my usual {time}</source>
        <translation>Usar lo habitual: {time}</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Tiempo en postura</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation>Descanso intermedio</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>Tiempo para moverte</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Tiempo para cambiar de lado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
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
        <translation>cada lado</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>{count} times {length}</source>
        <translation>{count} veces {length}</translation>
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
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>De {least} a {most}</translation>
    </message>
</context>
<context>
    <name>StopHead</name>
    <message>
        <source>Stopped. Good call.</source>
        <translation>Has parado. Buena decisión.</translation>
    </message>
    <message>
        <source>Ease out of the pose slowly.</source>
        <translation>Sal de la postura despacio y con suavidad.</translation>
    </message>
    <message>
        <source>Ease out of the pose slowly. {exit}</source>
        <translation>Sal de la postura despacio y con suavidad. {exit}</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>You listened to your back. That counts.</source>
        <translation>Has escuchado a tu espalda. Eso cuenta.</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Rate the pain first</source>
        <translation>Valorar primero el dolor</translation>
    </message>
    <message>
        <source>If not, rest. If the pain is still there tomorrow, speak to a doctor or physiotherapist.</source>
        <translation>Si no, descansa. Si mañana el dolor sigue ahí, habla con un médico o fisioterapeuta.</translation>
    </message>
</context>
<context>
    <name>SwapWords</name>
    <message>
        <source>Sore wrists</source>
        <translation>Muñecas doloridas</translation>
    </message>
    <message>
        <source>Sore shoulders</source>
        <translation>Hombros doloridos</translation>
    </message>
    <message>
        <source>Sore knees</source>
        <translation>Rodillas doloridas</translation>
    </message>
    <message>
        <source>Cannot use the floor</source>
        <translation>No puedo usar el suelo</translation>
    </message>
    <message>
        <source>Told to avoid deep bending or twisting</source>
        <translation>Me han dicho que evite flexiones o giros profundos</translation>
    </message>
    <message>
        <source>Head-down makes me dizzy</source>
        <translation>Me mareo con la cabeza hacia abajo</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Forward bending hurts</source>
        <translation>Me duele inclinarme hacia delante</translation>
    </message>
    <message>
        <source>Leaning back hurts</source>
        <translation>Me duele inclinarme hacia atrás</translation>
    </message>
    <message>
        <source>Less weight on your hands: on the forearms or at a wall instead.</source>
        <translation>Menos peso en las manos: en su lugar, sobre los antebrazos o en una pared.</translation>
    </message>
    <message>
        <source>Less weight on your arms, and no reach to the side.</source>
        <translation>Menos peso en los brazos y sin estirarte hacia un lado.</translation>
    </message>
    <message>
        <source>Less kneeling: you lie down, sit or stand instead.</source>
        <translation>Menos tiempo de rodillas: en su lugar, te tumbas, te sientas o te pones de pie.</translation>
    </message>
    <message>
        <source>Everything is done on a chair, at a wall or at a counter.</source>
        <translation>Todo se hace en una silla, en una pared o en una encimera.</translation>
    </message>
    <message>
        <source>No deep folds and no twists, for example with thin bones.</source>
        <translation>Sin flexiones profundas ni torsiones, por ejemplo con huesos frágiles.</translation>
    </message>
    <message>
        <source>No pose with your head hanging down.</source>
        <translation>Ninguna postura con la cabeza colgando hacia abajo.</translation>
    </message>
    <message>
        <source>Ask first. No lying on your back, no planks and no twists.</source>
        <translation>Consulta antes. Sin tumbarte boca arriba, sin planchas y sin torsiones.</translation>
    </message>
    <message>
        <source>You rest on your back, or lean back a little, instead.</source>
        <translation>En su lugar, descansas boca arriba o te inclinas un poco hacia atrás.</translation>
    </message>
    <message>
        <source>No leaning back, and the high plank is done at a counter.</source>
        <translation>Sin inclinarte hacia atrás, y la plancha alta se hace en una encimera.</translation>
    </message>
    <message>
        <source>Instead of {pose}</source>
        <translation>En lugar de «{pose}»</translation>
    </message>
    <message>
        <source>1 pose is swapped for an easier one.</source>
        <translation>1 postura se cambia por otra más fácil.</translation>
    </message>
    <message numerus="yes">
        <source>%n poses are swapped for easier ones.</source>
        <translation>
            <numerusform>%n postura se cambia por otra más fácil.</numerusform>
            <numerusform>%n posturas se cambian por otras más fáciles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {poses}.</source>
        <translation>Omitidas: {poses}.</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Massage</source>
        <translation>Masaje</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Paseo</translation>
    </message>
    <message>
        <source>What else did you do for your back?</source>
        <translation>¿Qué más hiciste por tu espalda?</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>TimingSettings</name>
    <message>
        <source>Hold time for stretches</source>
        <translation>Duración de los estiramientos</translation>
    </message>
    <message>
        <source>Hold time for core</source>
        <translation>Duración de las posturas de core</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Getting back into a hold</source>
        <translation>Volver a una postura</translation>
    </message>
    <message>
        <source>Time between poses</source>
        <translation>Tiempo entre posturas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Alternate by day</source>
        <translation>Alternar cada día</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Duración de las posturas</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>For every stretch that has no time of its own.</source>
        <translation>Para cada estiramiento que no tiene un tiempo propio.</translation>
    </message>
    <message>
        <source>For every core pose that has no time of its own. Locked rests stay as they are.</source>
        <translation>Para cada postura de core que no tiene un tiempo propio. Los descansos fijos no cambian.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>Tiempo para moverte</translation>
    </message>
    <message>
        <source>Poses with their own time</source>
        <translation>Posturas con tiempo propio</translation>
    </message>
    <message>
        <source>Press a time to change it. The arrow brings the usual time back.</source>
        <translation>Pulsa un tiempo para cambiarlo. La flecha recupera el tiempo habitual.</translation>
    </message>
    <message>
        <source>Before the first pose: long enough to lie down</source>
        <translation>Antes de la primera postura: lo bastante para tumbarte</translation>
    </message>
    <message>
        <source>Each pose has its planned time; this makes it longer</source>
        <translation>Cada postura tiene su tiempo previsto; esto lo alarga</translation>
    </message>
    <message>
        <source>Counts down before a paused hold goes on</source>
        <translation>Cuenta atrás antes de seguir con una postura en pausa</translation>
    </message>
    <message>
        <source>The side that comes first in a pose</source>
        <translation>El lado que va primero en una postura</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today’s suggestion</source>
        <translation>Sugerencia de hoy</translation>
    </message>
    <message>
        <source>A good place to start</source>
        <translation>Un buen comienzo</translation>
    </message>
    <message>
        <source>Start, {length}</source>
        <translation>Empezar, {length}</translation>
    </message>
    <message>
        <source>Start {name}, {length}</source>
        <translation>Empezar {name}, {length}</translation>
    </message>
    <message>
        <source>See the poses</source>
        <translation>Ver las posturas</translation>
    </message>
    <message>
        <source>{name}, {length}</source>
        <translation>{name}, {length}</translation>
    </message>
    <message>
        <source>Pick up where you stopped</source>
        <translation>Sigue donde lo dejaste</translation>
    </message>
    <message>
        <source>{done} of {all} holds are done, and they are saved.</source>
        <translation>{done} de {all} ejercicios están hechos y guardados.</translation>
    </message>
    <message>
        <source>Go on, {length}</source>
        <translation>Seguir, {length}</translation>
    </message>
    <message>
        <source>Go on with {name}, {length} left</source>
        <translation>Seguir con {name}, quedan {length}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ya estoy de vuelta</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Hasta pronto</translation>
    </message>
    <message>
        <source>Practise after all</source>
        <translation>Practicar de todos modos</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>Un día de descanso</translation>
    </message>
    <message>
        <source>See your plan</source>
        <translation>Ver tu plan</translation>
    </message>
    <message>
        <source>Your plan is paused</source>
        <translation>Tu plan está en pausa</translation>
    </message>
    <message>
        <source>Gently today</source>
        <translation>Hoy, suave</translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Hoy, descanso</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Hecho por hoy</translation>
    </message>
    <message>
        <source>Today’s suggestion, in a light week</source>
        <translation>Sugerencia de hoy, en una semana suave</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Shall a voice guide you?</source>
        <translation>¿Quieres que te guíe una voz?</translation>
    </message>
    <message>
        <source>It speaks English, between the chimes. You can change this any time.</source>
        <translation>Habla en inglés, entre las señales. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>The chimes alone lead you</source>
        <translation>Te guían solo las señales</translation>
    </message>
    <message>
        <source>Names and sides</source>
        <translation>Nombres y lados</translation>
    </message>
    <message>
        <source>“Next: Child’s pose.” “Now the right side.”</source>
        <translation>«Siguiente: Postura del niño». «Ahora el lado derecho».</translation>
    </message>
    <message>
        <source>With instructions</source>
        <translation>Con instrucciones</translation>
    </message>
    <message>
        <source>Also how to get into each pose</source>
        <translation>También cómo colocarte en cada postura</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Detener la voz</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Escuchar la voz</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Names and sides</source>
        <translation>Nombres y lados</translation>
    </message>
    <message>
        <source>With instructions</source>
        <translation>Con instrucciones</translation>
    </message>
    <message>
        <source>Speak during the session</source>
        <translation>Hablar durante la sesión</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Play the voice</source>
        <translation>Reproducir la voz</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Detener la voz</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>After the instructions, how to breathe in the pose</source>
        <translation>Después de las instrucciones, cómo respirar en la postura</translation>
    </message>
    <message>
        <source>A quiet minute at the end</source>
        <translation>Un minuto de calma al final</translation>
    </message>
    <message>
        <source>After the last chime nothing is asked of you. The voice, if it is on, tells how to get up.</source>
        <translation>Después de la última señal no se te pide nada. La voz, si está activada, dice cómo levantarte.</translation>
    </message>
    <message>
        <source>The voice speaks English. It was made on a computer from an open model; nothing is sent anywhere.</source>
        <translation>La voz habla en inglés. Se creó por ordenador a partir de un modelo abierto; no se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>The chimes alone lead you</source>
        <translation>Te guían solo las señales</translation>
    </message>
    <message>
        <source>“Next: Child’s pose.” “Now the right side.”</source>
        <translation>«Siguiente: Postura del niño». «Ahora el lado derecho».</translation>
    </message>
    <message>
        <source>Also how to get into each pose, so that you never need to look</source>
        <translation>También cómo colocarte en cada postura, para que nunca tengas que mirar</translation>
    </message>
    <message>
        <source>This Backchime came without its voice, so the chimes alone lead you.</source>
        <translation>Este Backchime ha venido sin su voz, así que te guían solo las señales.</translation>
    </message>
    <message>
        <source>Beside the chimes</source>
        <translation>Además de las señales</translation>
    </message>
</context>
<context>
    <name>VolumeBars</name>
    <message>
        <source>{value} of {most}</source>
        <translation>{value} de {most}</translation>
    </message>
</context>
<context>
    <name>VolumeCard</name>
    <message>
        <source>Overall volume</source>
        <translation>Volumen general</translation>
    </message>
    <message>
        <source>Plays through your system’s default output</source>
        <translation>Suena por la salida predeterminada de tu sistema</translation>
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
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n milisegundo</numerusform>
            <numerusform>%n milisegundos</numerusform>
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
        <translation>Añadir «{pose}»</translation>
    </message>
</context>
</TS>
