; The installer for Windows: for one person, without an administrator, into a folder of that person's own.
;
;   makensis -DVERSION=0.1.0 -DBUNDLE=FOLDER -DICON=FILE -DSIDE=FILE -DTARGET=FILE installer.nsi
;
; BUNDLE is the folder that PyInstaller made, SIDE a bitmap for the left of a page. What comes out takes /S, to ask nothing, and /D=FOLDER, as the last
; argument. Its end code is 0, or 2 where it was stopped: Backchime runs, or this Windows is too old.

Unicode true
SetCompressor /SOLID lzma

!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include languages.nsh

!define APP "Backchime"
!define PROGRAM "backchime.exe"
!define ON_THE_COMMAND_LINE "backchime-cli.exe"
!define UNINSTALLER "uninstall.exe"
!define SUFFIX ".backchime"
!define FILE_KIND "Backchime.Routine"
!define CLASSES "Software\Classes"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define OLDEST_BUILD 17763 ; Windows 10, version 1809: the oldest that this Qt supports
!define SHCNE_ASSOCCHANGED 0x08000000

Name "${APP}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
BrandingText "${APP} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${APP}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${APP} Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEPAGE_TEXT "$(WHAT_HAPPENS)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro IN_FOUR_LANGUAGES

; Goes on once no Backchime runs from this folder: a program that runs cannot be written to. Whoever asks for nothing
; to be asked is told by the end code.
!macro WAIT_FOR_THE_APP_TO_END un
Function ${un}WaitForTheAppToEnd
    again:
        StrCpy $1 "$INSTDIR\${PROGRAM}"
        Call ${un}IsInUse
        StrCmp $0 "yes" ask
        StrCpy $1 "$INSTDIR\${ON_THE_COMMAND_LINE}"
        Call ${un}IsInUse
        StrCmp $0 "yes" ask
        Return
    ask:
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IT_RUNS)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 2
        Quit
FunctionEnd

Function ${un}IsInUse ; the file that $1 names: "yes" or "no" in $0
    StrCpy $0 "no"
    IfFileExists "$1" 0 done
        ClearErrors
        FileOpen $2 "$1" a
        IfErrors 0 free
            StrCpy $0 "yes"
            Goto done
        free:
            FileClose $2
    done:
FunctionEnd
!macroend
!insertmacro WAIT_FOR_THE_APP_TO_END ""
!insertmacro WAIT_FOR_THE_APP_TO_END "un."

; Only what an installer of any version has put there: the folder may have been chosen, and hold other things.
!macro REMOVE_THE_PROGRAM
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${ON_THE_COMMAND_LINE}"
!macroend

Function .onInit
    SetShellVarContext current
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
        MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
FunctionEnd

Function un.onInit
    SetShellVarContext current
FunctionEnd

Section
    Call WaitForTheAppToEnd
    !insertmacro REMOVE_THE_PROGRAM ; files of another version must not mix with these
    SetOutPath "$INSTDIR"
    File /r "${BUNDLE}\*"
    WriteUninstaller "$INSTDIR\${UNINSTALLER}"
    CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${PROGRAM}"

    WriteRegStr HKCU "${CLASSES}\${SUFFIX}" "" "${FILE_KIND}"
    WriteRegStr HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${FILE_KIND}" ""
    WriteRegStr HKCU "${CLASSES}\${FILE_KIND}" "" "$(ROUTINE_FILE)"
    WriteRegStr HKCU "${CLASSES}\${FILE_KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${CLASSES}\${FILE_KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${APP}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${APP}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

; Routines, history and settings lie in the person's data folder, and stay there.
Section "Uninstall"
    Call un.WaitForTheAppToEnd
    !insertmacro REMOVE_THE_PROGRAM
    Delete "$INSTDIR\${UNINSTALLER}"
    RMDir "$INSTDIR" ; only if nothing else is in it
    Delete "$SMPROGRAMS\${APP}.lnk"

    ReadRegStr $0 HKCU "${CLASSES}\${SUFFIX}" ""
    StrCmp $0 "${FILE_KIND}" 0 +2 ; another program may have taken it over
        DeleteRegValue HKCU "${CLASSES}\${SUFFIX}" ""
    DeleteRegValue HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${FILE_KIND}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}"
    DeleteRegKey HKCU "${CLASSES}\${FILE_KIND}"
    System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
