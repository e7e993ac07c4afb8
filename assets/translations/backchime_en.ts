<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DataRoom</name>
    <message numerus="yes">
        <source>%n session(s) brought in.</source>
        <translation>
            <numerusform>%n session brought in.</numerusform>
            <numerusform>%n sessions brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) of yours</source>
        <translation>
            <numerusform>%n routine of yours</numerusform>
            <numerusform>%n routines of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message numerus="yes">
        <source>holds, %n skipped</source>
        <translation>
            <numerusform>holds, %n skipped</numerusform>
            <numerusform>holds, %n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds, none skipped</source>
        <translation>
            <numerusform>hold, not skipped</numerusform>
            <numerusform>holds, none skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPose</name>
    <message numerus="yes">
        <source>{done} of %n holds, {held}</source>
        <translation>
            <numerusform>{done} of %n hold, {held}</numerusform>
            <numerusform>{done} of %n holds, {held}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message numerus="yes">
        <source>median of %n days, with their range</source>
        <translation>
            <numerusform>median of %n day, with its range</numerusform>
            <numerusform>median of %n days, with their range</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message numerus="yes">
        <source>{rating} of 10. %n points lower than before.</source>
        <translation>
            <numerusform>{rating} of 10. %n point lower than before.</numerusform>
            <numerusform>{rating} of 10. %n points lower than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rating} of 10. %n points higher than before. Take it easy today, and see Listening to your body in the guide.</source>
        <translation>
            <numerusform>{rating} of 10. %n point higher than before. Take it easy today, and see Listening to your body in the guide.</numerusform>
            <numerusform>{rating} of 10. %n points higher than before. Take it easy today, and see Listening to your body in the guide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n days in a row.</source>
        <translation>
            <numerusform>%n day in a row.</numerusform>
            <numerusform>%n days in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n of the last 28 days.</source>
        <translation>
            <numerusform>You practised on %n of the last 28 days.</numerusform>
            <numerusform>You practised on %n of the last 28 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last 28 days.</source>
        <translation>
            <numerusform>%n of the last 28 days.</numerusform>
            <numerusform>%n of the last 28 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n rated sessions: lower after {lower}, the same after {same}, higher after {higher}.</source>
        <translation>
            <numerusform>Of the last %n rated session: lower after {lower}, the same after {same}, higher after {higher}.</numerusform>
            <numerusform>Of the last %n rated sessions: lower after {lower}, the same after {same}, higher after {higher}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest run: %n days</source>
        <translation>
            <numerusform>Longest run: %n day</numerusform>
            <numerusform>Longest run: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last 28 days</source>
        <translation>
            <numerusform>%n of the last 28 days</numerusform>
            <numerusform>%n of the last 28 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} on %n days</source>
        <translation>
            <numerusform>{minutes} on %n day</numerusform>
            <numerusform>{minutes} on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average %n</source>
        <translation>
            <numerusform>Average %n</numerusform>
            <numerusform>Average %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}: {before} before, {after} after, the average of %n sessions</source>
        <translation>
            <numerusform>{when}: {before} before, {after} after, the average of %n session</numerusform>
            <numerusform>{when}: {before} before, {after} after, the average of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n sessions</source>
        <translation>
            <numerusform>Last %n session</numerusform>
            <numerusform>Last %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poses were held for the same time throughout.</source>
        <translation>
            <numerusform>%n pose was held for the same time throughout.</numerusform>
            <numerusform>%n poses were held for the same time throughout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>and %n more pose(s)</source>
        <translation>
            <numerusform>and %n more pose</numerusform>
            <numerusform>and %n more poses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>median {middle}, from {least} to {most} (%n day(s) noted)</source>
        <translation>
            <numerusform>median {middle}, from {least} to {most} (%n day noted)</numerusform>
            <numerusform>median {middle}, from {least} to {most} (%n days noted)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s), {often} a week on average.</source>
        <translation>
            <numerusform>On %n day, {often} a week on average.</numerusform>
            <numerusform>On %n days, {often} a week on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest: %n minute(s).</source>
        <translation>
            <numerusform>Longest: %n minute.</numerusform>
            <numerusform>Longest: %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), {often} a week on average</source>
        <translation>
            <numerusform>%n session, {often} a week on average</numerusform>
            <numerusform>%n sessions, {often} a week on average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled by the next day: {count} of %n answer(s), {share} %.</source>
        <translation>
            <numerusform>Settled by the next day: {count} of %n answer, {share} %.</numerusform>
            <numerusform>Settled by the next day: {count} of %n answers, {share} %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Eased off because something hurt: %n session(s).</source>
        <translation>
            <numerusform>Eased off because something hurt: %n session.</numerusform>
            <numerusform>Eased off because something hurt: %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} on %n day(s)</source>
        <translation>
            <numerusform>{what} on %n day</numerusform>
            <numerusform>{what} on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineExchange</name>
    <message numerus="yes">
        <source>%n routine(s) brought in.</source>
        <translation>
            <numerusform>%n routine brought in.</numerusform>
            <numerusform>%n routines brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineFaultsPage</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>The file is without %n of the phrases: they cannot be read.</source>
        <translation>
            <numerusform>The file is without %n of the phrases: it cannot be read.</numerusform>
            <numerusform>The file is without %n of the phrases: they cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>{done} of %n session</numerusform>
            <numerusform>{done} of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next step can come %n days after the last change.</source>
        <translation>
            <numerusform>The next step can come %n day after the last change.</numerusform>
            <numerusform>The next step can come %n days after the last change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have had %n days off.</source>
        <translation>
            <numerusform>You have had %n day off.</numerusform>
            <numerusform>You have had %n days off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message numerus="yes">
        <source>seconds left</source>
        <translation>
            <numerusform>second left</numerusform>
            <numerusform>seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have done {done} of %n holds.</source>
        <translation>
            <numerusform>You have done {done} of %n hold.</numerusform>
            <numerusform>You have done {done} of %n holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwapWords</name>
    <message numerus="yes">
        <source>%n poses are swapped for easier ones.</source>
        <translation>
            <numerusform>%n pose is swapped for an easier one.</numerusform>
            <numerusform>%n poses are swapped for easier ones.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n hold</numerusform>
            <numerusform>%n holds</numerusform>
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
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n millisecond</numerusform>
            <numerusform>%n milliseconds</numerusform>
        </translation>
    </message>
</context>
</TS>
