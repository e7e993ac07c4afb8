; The languages of the installer: NSIS has its own sentences in each, and these are the few that are ours.

!macro IN_FOUR_LANGUAGES
    !insertmacro MUI_LANGUAGE "English" ; the first is for everybody else
    !insertmacro MUI_LANGUAGE "German"
    !insertmacro MUI_LANGUAGE "Spanish"
    !insertmacro MUI_LANGUAGE "French"

    LangString WHAT_HAPPENS ${LANG_ENGLISH} "Backchime will be installed for you alone.$\r$\n$\r$\nIf you \
have it already, this version takes its place. Your routines, settings and history stay as they are."
    LangString WHAT_HAPPENS ${LANG_GERMAN} "Backchime wird nur für dich installiert.$\r$\n$\r$\nWenn du es schon \
hast, tritt diese Version an seine Stelle. Deine Routinen, Einstellungen und dein Verlauf bleiben, wie sie sind."
    LangString WHAT_HAPPENS ${LANG_SPANISH} "Backchime se instalará solo para ti.$\r$\n$\r$\nSi ya lo tienes, esta \
versión lo sustituye. Tus rutinas, tus ajustes y tu historial se quedan como están."
    LangString WHAT_HAPPENS ${LANG_FRENCH} "Backchime sera installé pour votre compte seulement.$\r$\n$\r$\nSi vous l’avez déjà, \
cette version le remplace. Vos routines, vos réglages et votre historique restent tels quels."

    LangString IT_RUNS ${LANG_ENGLISH} "Backchime is open. Close it, then choose “Retry”."
    LangString IT_RUNS ${LANG_GERMAN} "Backchime ist geöffnet. Schließe es und wähle dann „Wiederholen“."
    LangString IT_RUNS ${LANG_SPANISH} "Backchime está abierto. Ciérralo y elige «Reintentar»."
    LangString IT_RUNS ${LANG_FRENCH} "Backchime est ouvert. Fermez-le, puis choisissez « Réessayer »."

    LangString TOO_OLD ${LANG_ENGLISH} "Backchime needs Windows 10, version 1809, or later, with 64 bits."
    LangString TOO_OLD ${LANG_GERMAN} "Backchime braucht Windows 10, Version 1809, oder neuer, mit 64 Bit."
    LangString TOO_OLD ${LANG_SPANISH} "Backchime necesita Windows 10, versión 1809, o posterior, de 64 bits."
    LangString TOO_OLD ${LANG_FRENCH} "Backchime a besoin de Windows 10, version 1809, ou plus récent, en 64 bits."

    LangString ROUTINE_FILE ${LANG_ENGLISH} "Backchime routine"
    LangString ROUTINE_FILE ${LANG_GERMAN} "Backchime-Routine"
    LangString ROUTINE_FILE ${LANG_SPANISH} "Rutina de Backchime"
    LangString ROUTINE_FILE ${LANG_FRENCH} "Routine Backchime"
!macroend
