; Offers Rapport under "Open with" for PDFs. The program that opens them by default stays what it is.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Rapport.Document" "" "PDF document"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Rapport.Document\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\.pdf\OpenWithProgids" "Rapport.Document" ""
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.pdf\OpenWithProgids" "Rapport.Document"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Rapport.Document"
!macroend
