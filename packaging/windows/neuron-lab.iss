; The installer for Windows, for one person and without administrator's rights; .neuron files open with it.
; iscc /DVersion=0.1.0 packaging\windows\neuron-lab.iss packs dist\neuron-lab-0.1.0, which packaging/package.py makes.

#define Name "Neuron Lab"
#define Program "Neuron Lab.exe"

[Setup]
AppId=org.neuronlab.NeuronLab
AppName={#Name}
AppVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=neuron-lab-{#Version}-setup
UninstallDisplayIcon={app}\{#Program}
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\neuron-lab-{#Version}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"

[Registry]
Root: HKA; Subkey: "Software\Classes\.neuron"; ValueType: string; ValueData: "NeuronLab.Experiment"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\NeuronLab.Experiment"; ValueType: string; ValueData: "Neuron Lab experiment"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\NeuronLab.Experiment\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKA; Subkey: "Software\Classes\NeuronLab.Experiment\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
